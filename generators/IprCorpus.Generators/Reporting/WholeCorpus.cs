using System.Collections.Immutable;
using IprCorpus.Compiler;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Pipeline;

namespace IprCorpus.Generators.Reporting;

/// <summary>All findings of a corpus at once: what <see cref="Findings"/> finds step by step.</summary>
internal static class WholeCorpus
{
    /// <param name="files">The files of the corpus, in ordinal order of their paths.</param>
    /// <param name="options">The project's properties.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static IEnumerable<CorpusDiagnostic> Check(IReadOnlyList<SourceFile> files, CorpusOptions options, CancellationToken cancellation)
    {
        var paths = CorpusPaths.Of(files.Select(static file => file.Path));
        var companions = files.Where(CorpusFolder.IsCompanion).ToImmutableDictionary(static file => file.Path, StringComparer.Ordinal);
        var references = files
            .Where(CorpusFolder.IsAnnotated)
            .Select(file => (File: file, Companions: CompanionPaths.Read(file, paths, cancellation)))
            .ToArray();
        var inputs = Array.ConvertAll(references, file => CorpusFolder.Join(file.File, file.Companions, companions));
        var shown = FactsBuilder.Join(inputs.Select(input => CorpusFileCompiler.CollectFacts(input, cancellation)));
        var schemas = files
            .Where(static file => file.Path == CorpusFolder.SchemaPath)
            .Select(file => SchemaCompiler.Compile(file, shown, cancellation))
            .ToImmutableArray();
        var texts = files.Where(SourceFormats.IsText).ToArray();
        var findings = new List<CorpusDiagnostic>(Findings.CheckProject(options, schemas));
        findings.AddRange(schemas.SelectMany(static schema => schema.Diagnostics));
        findings.AddRange(texts.SelectMany(static text => CorpusChecks.CheckText(text)));
        findings.AddRange(files.SelectMany(static file => CorpusChecks.CheckFormat(file)));
        if (schemas is not [{ Schema: { } schema }, ..])
        {
            return findings;
        }

        var compiled = Array.ConvertAll(inputs, input => CorpusFileCompiler.Compile(input, schema, cancellation));
        var facts = new EquatableArray<FileFacts>(compiled.Select(file => FileFacts.Of(file, schema)));
        var registry = Registry.Merge(compiled.SelectMany(static file => file.Entities));
        var names = NameIndex.Create(registry, schema);

        findings.AddRange(compiled.SelectMany(static file => file.Diagnostics));
        findings.AddRange(Findings.CheckCorpus(facts, schema));
        findings.AddRange(CorpusChecks.CheckUnusedTexts(texts, references.SelectMany(static file => file.Companions)));
        findings.AddRange(CheckReferences(compiled, facts, EntityIndex.Create(registry, schema), schema));
        findings.AddRange(compiled.SelectMany(static file => file.Documents).SelectMany(document => CorpusChecks.CheckDocument(document, names, schema)));
        return findings;
    }

    private static IEnumerable<CorpusDiagnostic> CheckReferences(
        IEnumerable<CorpusFileResult> files, EquatableArray<FileFacts> facts, EntityIndex entities, CorpusSchema schema)
    {
        var dropped = new HashSet<string>(facts.SelectMany(static file => file.DroppedEntities), StringComparer.Ordinal);
        return files
            .SelectMany(static file => file.Documents.Select(static document => document.References)
                .Concat(file.Entities.Select(static entity => entity.References)))
            .SelectMany(references => CorpusChecks.CheckReferences(references, entities, schema, dropped));
    }
}
