using System.Globalization;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>A corpus in memory, and the whole front end run over it as a host would.</summary>
internal sealed class FrontEnd
{
    public const string Schema = """
        corpus: Test
        format: 1
        license: CC0-1.0
        checks: [lost-digits]
        enums:
          Form: { values: [name, noun, pronoun] }
        document:
          properties:
            title: string?
            published: datetime?
        entities:
          Party:
            abstract: true
            properties: { name: string, aliases: "string[]" }
          Person: { base: Party, properties: { employer: Organization? } }
          Organization: { base: Party, properties: { iso3166: { type: string?, key: true } } }
        annotations:
          Mention:
            properties: { entity: Entity, form: Form? }
          Quotation:
            properties: { source: Person?, cue: Mention?, parts: "Quotation[]" }
          Figure:
            properties: { count: int?, share: decimal?, known: bool?, day: date?, time: datetime?, when: period?, amount: quantity?, page: uri?, at: span? }
          Note:
            anchor: optional
            properties: { remark: string? }
          Gap: {}
        """;

    public const string Entities = """
        entities:
          - Person: ann
            name: Ann
          - Organization: acme
            name: Acme
        """;

    public const string Text = "Ann works for Acme. She said: Acme is good. Ann left.\n";

    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    public CorpusSchema? CompiledSchema { get; private set; }

    /// <summary>What the files in foreign formats show of the schema.</summary>
    public SchemaFacts Facts { get; private set; } = new([]);

    public IReadOnlyCollection<SourceFile> Files => _files.Values;

    public List<CorpusFileResult> Results { get; } = [];

    /// <summary>The corpus of <see cref="Schema"/>, with what is given put over it.</summary>
    public static FrontEnd With(params (string Path, string Content)[] files)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Schema);
        corpus.Add("entities.yaml", Entities);
        corpus.Add("a.txt", Text);
        foreach (var (path, content) in files)
            corpus.Add(path, content);

        return corpus;
    }

    public static SourceFile File(string path, string content, SourceEncoding encoding = SourceEncoding.Utf8, string? format = null) =>
        new(path, path, content.Length.ToString(CultureInfo.InvariantCulture) + "-" + string.GetHashCode(content, StringComparison.Ordinal), encoding,
            () => content)
        { Format = format };

    public void Add(string path, string content, SourceEncoding encoding = SourceEncoding.Utf8, string? format = null) =>
        _files[path] = File(path, content, encoding, format);

    /// <summary>Everything that is found, in the order of the stages.</summary>
    public List<CorpusDiagnostic> Diagnose()
    {
        var found = new List<CorpusDiagnostic>();
        Results.Clear();
        var paths = CorpusPaths.Of(_files.Keys);
        var inputs = _files.Values
            .Where(static file => file.Path != "corpus.yaml" && (SourceFormats.IsYaml(file) || SourceFormats.Of(file) is not null))
            .Select(file => new CorpusInput(file, new(CompanionPaths.Read(file, paths, default).Where(_files.ContainsKey).Select(path => _files[path]))))
            .ToList();
        Facts = FactsBuilder.Join(inputs.Select(static input => CorpusFileCompiler.CollectFacts(input, default)));
        var schemaResult = SchemaCompiler.Compile(_files["corpus.yaml"], Facts, default);
        found.AddRange(schemaResult.Diagnostics);
        CompiledSchema = schemaResult.Schema;
        if (CompiledSchema is not { } schema)
            return found;

        var texts = _files.Values.Where(SourceFormats.IsText).ToList();
        var references = new SortedSet<string>(inputs.SelectMany(static input => input.Companions).Select(static file => file.Path), StringComparer.Ordinal);
        found.AddRange(_files.Values.SelectMany(static file => CorpusChecks.CheckFormat(file)));
        foreach (var input in inputs)
        {
            var result = CorpusFileCompiler.Compile(input, schema, default);
            found.AddRange(result.Diagnostics);
            Results.Add(result);
        }

        found.AddRange(texts.SelectMany(static text => CorpusChecks.CheckText(text)));
        found.AddRange(CheckTogether(schema, texts, references));
        return found;
    }

    /// <summary>The models of the documents, after everything has been found to be right.</summary>
    public IReadOnlyList<DocumentModel> Documents()
    {
        Diagnose().Where(static found => found.Rule.Severity == RuleSeverity.Error).Should().BeEmpty();
        return [.. Results.SelectMany(static result => result.Documents).Select(static document => document.Model)];
    }

    public static string Message(CorpusDiagnostic diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, diagnostic.Rule.MessageFormat, [.. diagnostic.Arguments]);

    private IEnumerable<CorpusDiagnostic> CheckTogether(CorpusSchema schema, List<SourceFile> texts, SortedSet<string> references)
    {
        var facts = Results.ConvertAll(result => FileFacts.Of(result, schema));
        var models = Results.SelectMany(static result => result.Entities).Select(static entity => entity.Model).ToList();
        var (entities, names) = (EntityIndex.Create(models, schema), NameIndex.Create(models, schema));
        var dropped = facts.SelectMany(static file => file.DroppedEntities).ToHashSet();
        var pending = Results.SelectMany(static result =>
            result.Documents.SelectMany(static document => document.References).Concat(result.Entities.SelectMany(static entity => entity.References)));
        return CorpusChecks.CheckReferences(new(pending), entities, names, schema, dropped)
            .Concat(CorpusChecks.CheckDuplicates(facts, schema))
            .Concat(CorpusChecks.CheckLabels(facts, schema))
            .Concat(CorpusChecks.CheckMentions(facts))
            .Concat(CorpusChecks.CheckUnusedTexts(texts, references.Append("a.txt")))
            .Concat(CorpusChecks.CheckNotEmpty(facts, schema))
            .Concat(Results.SelectMany(static result => result.Documents).SelectMany(document => CorpusChecks.CheckDocument(document, names, schema)));
    }
}
