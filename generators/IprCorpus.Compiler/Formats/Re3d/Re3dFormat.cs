using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Re3d;

/// <summary>
/// The relationship and entity extraction evaluation dataset of Dstl: three files in a folder, <c>documents.json</c>,
/// <c>entities.json</c> and <c>relations.json</c>, with a record a line. The first holds the documents; the other two are
/// read with it, and checked by themselves, so that their errors are located in them.
/// </summary>
internal sealed class Re3dFormat : SourceFormat
{
    public const string DocumentsFile = "documents.json";
    public const string EntitiesFile = "entities.json";
    public const string RelationsFile = "relations.json";

    public override string Name => "re3d";

    public override OffsetUnit? Unit => OffsetUnit.CodePoint;

    public override bool TakesEmpty => true;

    /// <summary>Documents without any entities or relations have empty files of them.</summary>
    public override bool Takes(SourceFile file) => NameOf(file.Path) switch
    {
        DocumentsFile => HasKeys(file, "_id", "text"),
        EntitiesFile => TextFile.IsBlank(file) || HasKeys(file, Re3dRecords.DocumentKey, "begin", "end", "type"),
        RelationsFile => TextFile.IsBlank(file) || HasKeys(file, Re3dRecords.DocumentKey, "sourceBegin", "targetBegin", "type"),
        _ => false,
    };

    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths)
    {
        var folder = file.Path.Substring(0, file.Path.Length - NameOf(file.Path).Length);
        return new[] { DocumentsFile, EntitiesFile, RelationsFile }.Select(name => folder + name).Where(path => path != file.Path);
    }

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var own = new RecordFile(new NodeShape(bag));
        var isDocuments = NameOf(input.File.Path) == DocumentsFile;
        var records = new Re3dRecords(FileOf(DocumentsFile).Records, ct);
        var (entities, ofEntities) = FileOf(EntitiesFile);
        records.ReadEntities(entities, ofEntities);
        var (relations, ofRelations) = FileOf(RelationsFile);
        records.ReadRelations(relations, ofRelations);
        own.Losses.Report(bag);
        return isDocuments ? new SourceReading(records.Documents(input.File.Path), []) : SourceReading.Nothing;

        // What is wrong with the shape of a file is said where it is read for itself; what the documents make of it, where it stands.
        (RecordFile? Records, NodeMove Move) FileOf(string name) =>
            NameOf(input.File.Path) == name ? (own, default)
            : input.Companions.FirstOrDefault(companion => NameOf(companion.Path) == name) is { } other
            ? (new RecordFile(new NodeShape(new DiagnosticBag(other))), new NodeMove(isDocuments ? bag.Attach(other) : 0))
            : (null, default);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool HasKeys(SourceFile file, params string[] keys) =>
        JsonHead.Records(file) is [SourceMap first, ..] && Array.TrueForAll(keys, key => first[key] is not null);
}
