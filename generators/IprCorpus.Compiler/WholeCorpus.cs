using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler;

/// <summary>A corpus compiled in one go, for hosts that do not live through its edits.</summary>
internal sealed class WholeCorpus
{
    private WholeCorpus(
        SchemaResult? schema, SchemaFacts shown, IReadOnlyList<CorpusFileResult> files, EquatableArray<EntityModel> registry, IReadOnlyList<CorpusDiagnostic> findings)
    {
        Schema = schema;
        Shown = shown;
        Files = files;
        Registry = registry;
        Findings = findings;
    }

    /// <summary>Null where there is none. Where nothing of it is sound, nothing else has been looked at but texts.</summary>
    public SchemaResult? Schema { get; }

    /// <summary>What the files in foreign formats show of the schema.</summary>
    public SchemaFacts Shown { get; }

    /// <summary>The compiled files, in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusFileResult> Files { get; }

    /// <summary>The entities of all files, each id once, in ordinal order of the ids.</summary>
    public EquatableArray<EntityModel> Registry { get; }

    /// <summary>Everything that is wrong beside the schema: what the generator finds step by step.</summary>
    public IReadOnlyList<CorpusDiagnostic> Findings { get; }

    /// <param name="files">The files of the corpus folder.</param>
    /// <param name="compiler">
    /// Gives, for the schema and what files show of it, what compiles one file: <see cref="CorpusFileCompiler.Compile"/>, or what
    /// remembers its results.
    /// </param>
    /// <param name="workers">How many files are worked on at a time. It changes no result.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static WholeCorpus Compile(
        IEnumerable<SourceFile> files, Func<CorpusSchema, SchemaFacts, Func<CorpusInput, CorpusFileResult>> compiler, int workers, CancellationToken cancellation)
    {
        var sorted = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToArray();
        var texts = sorted.Where(SourceFormats.IsText).ToArray();
        var paths = CorpusPaths.Of(sorted.Select(static file => file.Path));
        var companions = sorted.Where(FileRoles.IsCompanion).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var references = Each(sorted.Where(FileRoles.IsAnnotated))
            .Select(file => (File: file, Companions: CompanionPaths.Read(file, paths, cancellation)))
            .ToArray();
        var inputs = Array.ConvertAll(references, file => FileRoles.Join(file.File, file.Companions, companions));
        var shown = FactsBuilder.Join(Each(inputs).Select(input => CorpusFileCompiler.CollectFacts(input, cancellation)).ToArray());
        var findings = new List<CorpusDiagnostic>();
        var schemaFile = sorted.FirstOrDefault(static file => file.Path == FileRoles.SchemaPath);
        var schemaResult = schemaFile is null ? null : SchemaCompiler.Compile(schemaFile, shown, cancellation);
        findings.AddRange(Each(texts).SelectMany(static text => CorpusChecks.CheckText(text)));
        findings.AddRange(sorted.SelectMany(static file => CorpusChecks.CheckFormat(file)));
        if (schemaResult?.Schema is not { } schema)
        {
            return new WholeCorpus(schemaResult, shown, [], [], findings);
        }

        var compiled = Each(inputs).Select(compiler(schema, shown)).ToArray();
        var registry = Layout.Registry.Merge(compiled.SelectMany(static file => file.Entities));
        var entities = EntityIndex.Create(registry, schema);
        var names = NameIndex.Create(registry, schema);
        var facts = new EquatableArray<FileFacts>(Each(compiled).Select(file => FileFacts.Of(file, schema)).ToArray());
        var dropped = new HashSet<string>(facts.SelectMany(static file => file.DroppedEntities), StringComparer.Ordinal);

        findings.AddRange(compiled.SelectMany(static file => file.Diagnostics));
        findings.AddRange(CorpusChecks.CheckAll(facts, schema));
        findings.AddRange(CorpusChecks.CheckUnusedTexts(texts, references.SelectMany(static file => file.Companions)));
        findings.AddRange(Each(compiled)
            .SelectMany(static file => file.Documents.Select(static document => document.References)
                .Concat(file.Entities.Select(static entity => entity.References)))
            .SelectMany(references => CorpusChecks.CheckReferences(references, entities, schema, dropped)));
        findings.AddRange(Each(compiled)
            .SelectMany(static file => file.Documents)
            .SelectMany(document => CorpusChecks.CheckDocument(document, names, schema)));
        return new WholeCorpus(schemaResult, shown, compiled, registry, findings);

        ParallelQuery<T> Each<T>(IEnumerable<T> items) =>
            items.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).WithCancellation(cancellation);
    }
}
