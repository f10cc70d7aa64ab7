using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Editing;

/// <summary>One state of a corpus that is being edited: compiled, and with the places of what its YAML files state.</summary>
/// <param name="corpus">The state, compiled.</param>
/// <param name="earlier">The state before, whose unchanged files are not read again.</param>
internal sealed class EditedCorpus(OpenedCorpus corpus, EditedCorpus? earlier = null)
{
    private readonly Dictionary<string, StatedFile> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedFile>? _earlier = earlier?._stated;
    private IReadOnlyList<Symbol>? _symbols;

    /// <summary>Gets the compiled state.</summary>
    public OpenedCorpus Corpus => corpus;

    /// <summary>Gets the schema; null where nothing of it is sound.</summary>
    public SchemaTypes? Types { get; } = corpus.Whole.Schema?.Schema is { } schema ? SchemaTypes.Of(schema) : null;

    /// <summary>Gets the YAML files with documents and entities.</summary>
    public IEnumerable<StatedFile> YamlFiles =>
        corpus.Files.Where(static file => SourceFormats.IsYaml(file) && file.Path != FileRoles.SchemaPath).Select(Stated);

    /// <summary>Gets all places where ids are written.</summary>
    public IReadOnlyList<Symbol> Symbols => _symbols ??= Types is { } types ? [.. YamlFiles.SelectMany(file => new SymbolReader(types, file).Read())] : [];

    /// <summary>Gets the entity with an id; null for none.</summary>
    public EntityModel? EntityOf(string id) => corpus.Whole.Registry.FirstOrDefault(entity => entity.Id == id);

    /// <summary>Finds the YAML file at a path; null for a path that is none of the corpus.</summary>
    public StatedFile? FileAt(string path) =>
        corpus.FileAt(path) is { } file && SourceFormats.IsYaml(file) && file.Path != FileRoles.SchemaPath ? Stated(file) : null;

    /// <summary>Finds the symbol at a place, its ends included; null for none.</summary>
    public Symbol? SymbolAt(string path, int place) => Symbols.FirstOrDefault(symbol => symbol.Path == path && symbol.Start <= place && place <= symbol.End);

    /// <summary>Finds the text of a document, with the file that it stands in; null where it has none.</summary>
    public FoundText? TextOf(StatedFile stated, SourceDocument document) =>
        new TextSource(stated.File, new(corpus.Files.Where(FileRoles.IsCompanion)), new DiagnosticBag(stated.File)).Look(document, out _);

    private StatedFile Stated(SourceFile file)
    {
        if (_stated.TryGetValue(file.Path, out var stated))
            return stated;

        stated = _earlier is not null && _earlier.TryGetValue(file.Path, out var before) && before.File.Equals(file) ? before : new StatedFile(file);
        _stated.Add(file.Path, stated);
        return stated;
    }
}
