using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>A family of JSON files that hold one record for each text: a value a line, or the items of one array.</summary>
/// <param name="family">The name of the family.</param>
/// <param name="unit">The unit of offsets in the files, unless the project says otherwise.</param>
internal abstract class RecordFormat(string family, OffsetUnit unit) : SourceFormat
{
    public override string Name => family;

    public override OffsetUnit? Unit => unit;

    public override bool Takes(SourceFile file) => RecordFormats.Of(file) == this;

    /// <summary>Indicates whether a record is one of the family, by its keys.</summary>
    public abstract bool Recognizes(SourceNode record);

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var ids = new RecordIds(input.File.Path);
        var file = new RecordFile(new NodeShape(bag));
        var documents = new List<SourceDocument>();
        foreach (var record in Records(bag, ct))
        {
            ct.ThrowIfCancellationRequested();
            SourceScalar? id = null;
            foreach (var (part, builder, key) in Parts(record, file))
            {
                id ??= ids.Next(key, record, bag);
                if (builder.Text is { } text)
                    documents.Add(builder.Build(part is null ? id : RecordBuilder.At(id.Text + "/" + part, id), text, unit));
                else if (!builder.IsUnsound)
                    bag.Add(JsonLinesRules.RecordWithoutText, record.Start, bag.FirstLineEnd(record.Start, record.End));
            }
        }

        file.Losses.Report(bag);
        return new SourceReading(documents, file.Types);
    }

    /// <summary>The documents that a record makes; each but the first has a part behind the id of the record.</summary>
    protected virtual IEnumerable<(string? Part, RecordBuilder Builder, SourceScalar? Key)> Parts(SourceNode record, RecordFile file)
    {
        var builder = new RecordBuilder(file);
        var key = Read(record, builder);
        yield return (null, builder, key);
    }

    /// <summary>Reads what a record states; gives the value that names it in its file, null where it has none.</summary>
    protected abstract SourceScalar? Read(SourceNode record, RecordBuilder builder);

    private static IReadOnlyList<SourceNode> Records(DiagnosticBag bag, CancellationToken ct) =>
        JsonFile.ReadMany(bag, ct) is var values && values is [SourceList { Items: [] or [SourceMap or SourceList, ..] } list] ? list.Items : values;
}
