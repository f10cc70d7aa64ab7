using System.Collections.Immutable;
using System.Globalization;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Reporting;

/// <summary>
/// Everything that is wrong with a corpus, found step by step as its files change: a step for each file by itself, and joins
/// over the facts of all files. Nothing here reaches the code.
/// </summary>
/// <param name="Options">The project's properties.</param>
/// <param name="Files">All files of the corpus.</param>
/// <param name="Schemas">The compiled schema, in an array of none or one.</param>
/// <param name="Layout">The layout; null without a schema.</param>
/// <param name="References">For each compiled file, the others that it needs.</param>
/// <param name="Compiled">The compiled files.</param>
/// <param name="Registry">The entities of all files.</param>
/// <param name="Entities">The index of the entities.</param>
/// <param name="Size">The bytes of string literals that the data takes.</param>
/// <param name="CompiledFindings">What the build has found, where it has compiled the corpus.</param>
/// <param name="Outside">The findings about files that have no place in the corpus.</param>
/// <param name="Crowded">The files whose place another file has.</param>
internal sealed record Findings(
    IncrementalValueProvider<CorpusOptions> Options,
    IncrementalValuesProvider<SourceFile> Files,
    IncrementalValueProvider<ImmutableArray<SchemaResult>> Schemas,
    IncrementalValueProvider<CorpusLayout?> Layout,
    IncrementalValuesProvider<EquatableArray<string>> References,
    IncrementalValuesProvider<CompiledFile> Compiled,
    IncrementalValueProvider<EquatableArray<EntityModel>> Registry,
    IncrementalValueProvider<EntityIndex> Entities,
    IncrementalValueProvider<long> Size,
    IncrementalValuesProvider<CorpusDiagnostic> CompiledFindings,
    IncrementalValuesProvider<CorpusDiagnostic> Outside,
    IncrementalValueProvider<EquatableArray<(string Path, string Place, string Keeper)>> Crowded)
{
    /// <summary>The findings of each step; each is reported by itself.</summary>
    public IEnumerable<IncrementalValuesProvider<CorpusDiagnostic>> Steps()
    {
        yield return Options.Combine(Schemas).SelectMany(static (input, _) => CheckProject(input.Left, !input.Right.IsEmpty));
        yield return Size.SelectMany(static (size, _) => CheckSize(size));
        yield return CompiledFindings;
        yield return Outside;
        yield return Crowded.SelectMany(static (files, _) => files.Select(PlaceCheck.Report));
        yield return Schemas.SelectMany(static (schemas, _) => schemas.SelectMany(static schema => schema.Diagnostics));
        yield return Files.Where(SourceFormats.IsText).SelectMany(static (text, _) => CorpusChecks.CheckText(text));
        yield return Files.SelectMany(static (file, _) => CorpusChecks.CheckFormat(file));
        yield return Compiled.SelectMany(static (file, _) => file.Result.Diagnostics);

        var facts = Compiled
            .Combine(Layout)
            .Select(static (input, _) => (input.Left.Path, Facts: FileFacts.Of(input.Left.Result, input.Right!.Schema)))
            .Collect()
            .Select(static (facts, _) => new EquatableArray<FileFacts>(
                facts.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Facts)));
        yield return facts
            .Combine(Layout)
            .Combine(Options)
            .SelectMany(static (input, _) => input.Left.Right is { } layout && !input.Right.IsCompiled
                ? CorpusChecks.CheckAll(input.Left.Left, layout.Schema)
                : []);
        yield return Files
            .Where(SourceFormats.IsText)
            .Collect()
            .Combine(References.Collect())
            .Combine(Layout)
            .SelectMany(static (input, _) => input.Right is null
                ? []
                : CorpusChecks.CheckUnusedTexts(input.Left.Left, input.Left.Right.SelectMany(static references => references)));

        var dropped = facts.Select(static (facts, _) => new EquatableArray<string>(facts.SelectMany(static file => file.DroppedEntities)));
        yield return Compiled
            .SelectMany(static (file, _) => file.Result.Documents.Select(static document => document.References)
                .Concat(file.Result.Entities.Select(static entity => entity.References)))
            .Combine(Entities)
            .Combine(Layout)
            .Combine(dropped)
            .SelectMany(static (input, _) => CorpusChecks.CheckReferences(
                input.Left.Left.Left, input.Left.Left.Right, input.Left.Right!.Schema, new HashSet<string>(input.Right)));

        var names = Registry
            .Combine(Layout)
            .Select(static (input, _) => input.Right is null ? null : NameIndex.Create(input.Left, input.Right.Schema));
        yield return Compiled
            .SelectMany(static (file, _) => file.Result.Documents)
            .Combine(names)
            .Combine(Layout)
            .SelectMany(static (input, _) => CorpusChecks.CheckDocument(input.Left.Left, input.Left.Right!, input.Right!.Schema));
    }

    /// <summary>What the project file gets wrong.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckProject(CorpusOptions options, bool hasSchema) =>
        !hasSchema && options.Directory.Length > 0 && !options.IsCompiled
            ? options.Diagnostics.Append(new CorpusDiagnostic(HostRules.NoSchema, null, [options.Directory]))
            : options.Diagnostics;

    /// <summary>More literals than an assembly holds.</summary>
    private static EquatableArray<CorpusDiagnostic> CheckSize(long size) =>
        size <= UserStrings.Available ? [] : [CorpusDiagnostic.Of(HostRules.LiteralsExceeded, null, Bytes(size), Bytes(UserStrings.Available))];

    private static string Bytes(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
