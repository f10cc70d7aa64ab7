using System.Collections.Immutable;
using System.Globalization;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
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
/// <param name="Annotated">The files that are compiled, with the paths of those that they need.</param>
/// <param name="Compiled">The compiled files.</param>
/// <param name="Registry">The entities of all files.</param>
/// <param name="Entities">The index of the entities.</param>
/// <param name="Size">The bytes of string literals that the data takes.</param>
/// <param name="CompiledDiagnostics">The diagnostics of the build, where it has compiled the corpus.</param>
/// <param name="Outside">The diagnostics about files that have no place in the corpus.</param>
/// <param name="Crowded">The files whose place another file has.</param>
internal sealed record DiagnosticSteps(
    IncrementalValueProvider<CorpusOptions> Options,
    IncrementalValuesProvider<SourceFile> Files,
    IncrementalValueProvider<ImmutableArray<SchemaResult>> Schemas,
    IncrementalValueProvider<CorpusLayout?> Layout,
    IncrementalValuesProvider<AnnotatedFile> Annotated,
    IncrementalValuesProvider<CompiledFile> Compiled,
    IncrementalValueProvider<EquatableArray<EntityModel>> Registry,
    IncrementalValueProvider<EntityIndex> Entities,
    IncrementalValueProvider<long> Size,
    IncrementalValuesProvider<CorpusDiagnostic> CompiledDiagnostics,
    IncrementalValuesProvider<CorpusDiagnostic> Outside,
    IncrementalValueProvider<EquatableArray<(string Path, string Place, string Keeper)>> Crowded)
{
    /// <summary>The diagnostics of each step; each is reported by itself.</summary>
    public IEnumerable<IncrementalValuesProvider<CorpusDiagnostic>> Steps()
    {
        yield return Options.Combine(Schemas).SelectMany(static (input, _) => CheckProject(options: input.Left, hasSchema: !input.Right.IsEmpty));
        yield return Size.SelectMany(static (size, _) => CheckSize(size));
        yield return CompiledDiagnostics;
        yield return Outside;
        yield return Crowded.SelectMany(static (files, _) => files.Select(PlaceCheck.Report));
        yield return Schemas.SelectMany(static (schemas, _) => schemas.SelectMany(static schema => schema.Diagnostics));
        yield return Files.SelectMany(static (file, _) => CorpusSteps.CheckFile(file));
        yield return Compiled.SelectMany(static (file, _) => file.Result.Diagnostics);

        var facts = Compiled
            .Combine(Layout)
            .Select(static (input, _) => CorpusSteps.CollectFacts(file: input.Left, input.Right!.Schema))
            .Collect()
            .Select(static (files, _) => CorpusSteps.JoinFacts(files));
        yield return facts.Combine(Layout).Combine(Options).SelectMany(static (input, _) =>
        {
            var ((facts, layout), options) = input;
            return layout is null || options.IsCompiled ? [] : CorpusSteps.CheckCorpus(facts, layout.Schema);
        });
        yield return Files.Collect().Combine(Annotated.Collect()).Combine(Layout).SelectMany(static (input, _) =>
        {
            var ((files, annotated), layout) = input;
            return layout is null ? [] : CorpusSteps.CheckTexts(files, annotated);
        });

        var names = Registry
            .Combine(Layout)
            .Select(static (input, _) => input.Right is { } layout ? CorpusSteps.IndexNames(registry: input.Left, layout.Schema) : null);
        var dropped = facts.Select(static (facts, _) => facts.Dropped);
        yield return Compiled
            .SelectMany(static (file, _) => CorpusSteps.ReferencesOf(file.Result))
            .Combine(Entities)
            .Combine(names)
            .Combine(Layout)
            .Combine(dropped)
            .SelectMany(static (input, _) =>
            {
                var ((((references, entities), names), layout), dropped) = input;
                return CorpusSteps.CheckReferences(references, entities, names!, layout!.Schema, dropped);
            });

        yield return Compiled
            .SelectMany(static (file, _) => file.Result.Documents)
            .Combine(names)
            .Combine(Layout)
            .SelectMany(static (input, _) =>
            {
                var ((document, names), layout) = input;
                return CorpusSteps.CheckDocument(document, names!, layout!.Schema);
            });
    }

    /// <summary>Finds the errors of the project file.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckProject(CorpusOptions options, bool hasSchema) =>
        !hasSchema && options.Directory.Length > 0 && !options.IsCompiled
            ? options.Diagnostics.Append(new CorpusDiagnostic(HostRules.NoSchema, null, [options.Directory]))
            : options.Diagnostics;

    /// <summary>More literals than an assembly holds.</summary>
    private static EquatableArray<CorpusDiagnostic> CheckSize(long size) =>
        size <= UserStrings.Available ? [] : [CorpusDiagnostic.Of(HostRules.LiteralsExceeded, null, Bytes(size), Bytes(UserStrings.Available))];

    private static string Bytes(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
