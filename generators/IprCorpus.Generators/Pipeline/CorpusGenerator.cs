using System.Collections.Immutable;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Patterns;
using IprCorpus.Generators.Reporting;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>
/// Compiles the documents of a corpus folder into C#. Each document is read, checked and laid out by itself; what needs
/// all of them comes last and works on what is left of each.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. What the project says, and which of its files are the corpus.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(CorpusOptions.Read)
            .WithTrackingName(StepNames.Options);
        var listed = context.AdditionalTextsProvider
            .Combine(options.Combine(context.AnalyzerConfigOptionsProvider));
        var outside = listed
            .Select(static (input, _) =>
            {
                var (file, (options, provider)) = input;
                return CorpusFiles.CheckPlace(file, provider, options);
            })
            .Where(static diagnostic => diagnostic is not null)
            .Select(static (diagnostic, _) => diagnostic!);
        var placed = listed
            .Select(static (input, cancellation) =>
            {
                var (file, (options, provider)) = input;
                return CorpusFiles.Identify(file, provider, options, cancellation);
            })
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);
        var crowded = placed
            .Select(static (file, _) => (file.Path, file.DisplayPath))
            .Collect()
            .Select(static (files, _) => new EquatableArray<(string Path, string Place, string Keeper)>(PlaceCheck.Crowded(files)));
        var files = placed
            .Combine(crowded)
            .Where(static pair => !pair.Right.Any(file => file.Path == pair.Left.DisplayPath))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(StepNames.Files);

        // 2. The answer of the build, where it has compiled the corpus; then no file of the corpus is looked at here.
        var products = context.AdditionalTextsProvider
            .Combine(options)
            .Select(static (input, cancellation) => BuildProduct.Read(file: input.Left, options: input.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.Products);
        var instances = products
            .Where(static file => file.Name == InstancesFile.Name)
            .SelectMany(static (file, _) => InstancesFile.Read(file.Text));
        var diagnostics = products
            .Where(static file => file.Name == DiagnosticsFile.Name)
            .SelectMany(static (file, _) => DiagnosticsFile.Read(file.Text));
        var given = products
            .Where(static file => file.Name == SchemaCompiler.PinnedName && file.Text.Length > 0)
            .Select(static (file, cancellation) => CompiledSchema.Restore(file.Text, cancellation));

        // 3. Each file with the others that it needs.
        var paths = files
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (paths, _) => CorpusPaths.Of(paths))
            .WithTrackingName(StepNames.Paths);
        var companions = files
            .Where(FileRoles.IsCompanion)
            .Collect()
            .Select(static (files, _) => files.ToImmutableDictionary(static file => file.Path, StringComparer.Ordinal))
            .WithTrackingName(StepNames.Companions);
        var references = files
            .Where(FileRoles.IsAnnotated)
            .Combine(paths)
            .Select(static (input, cancellation) => CorpusSteps.FindCompanions(file: input.Left, paths: input.Right, cancellation));
        var inputs = references
            .Combine(companions)
            .Select(static (input, _) => CorpusSteps.Join(file: input.Left, companions: input.Right))
            .WithTrackingName(StepNames.Inputs);

        // 4. The schema, completed with what files in foreign formats show, and where it lays everything.
        var facts = inputs
            .Where(static input => SourceFormats.Of(input.File) is not null)
            .Select(static (input, cancellation) => CorpusSteps.CollectSchemaFacts(input, cancellation))
            .Collect()
            .Select(static (files, _) => CorpusSteps.JoinSchemaFacts(files))
            .WithTrackingName(StepNames.Facts);
        var schemas = files
            .Where(static file => file.Path == FileRoles.SchemaPath)
            .Combine(facts)
            .Combine(options)
            .Select(static (input, cancellation) =>
            {
                var ((file, facts), options) = input;
                return CompiledSchema.Compile(file, facts, options, cancellation);
            })
            .Collect()
            .Combine(given.Collect())
            .Select(static (schemas, _) => schemas.Left.AddRange(schemas.Right));
        var digest = schemas.Select(static (schemas, _) => schemas is [{ Digest: var only }, ..] ? only : 0);
        var schema = schemas
            .Select(static (schemas, _) => schemas.Select(static schema => schema.Result).ToImmutableArray())
            .WithTrackingName(StepNames.Schema);
        var layout = schema
            .Select(static (schemas, _) => schemas is [{ Schema: { } only }, ..] ? new CorpusLayout(only) : null)
            .WithTrackingName(StepNames.Layout);

        // 5. Each file checked by itself.
        var compiled = inputs
            .Combine(layout)
            .Where(static input => input.Right is not null)
            .Select(static (input, cancellation) => CorpusSteps.CompileFile(input: input.Left, input.Right!.Schema, cancellation))
            .WithTrackingName(StepNames.Compiled);
        var documents = compiled.SelectMany(static (file, _) => file.Result.Documents);

        // 6. The entities of all registries.
        var registry = compiled
            .SelectMany(static (file, _) => file.Result.Entities)
            .Collect()
            .Select(static (entities, _) => CorpusSteps.JoinEntities(entities))
            .WithTrackingName(StepNames.Registry);
        var entities = registry
            .Combine(layout)
            .Select(static (input, _) => CorpusSteps.IndexEntities(registry: input.Left, input.Right?.Schema))
            .WithTrackingName(StepNames.Entities);

        // 7. Each document laid out by itself, then all of them spread over shards.
        var blocks = documents
            .Select(static (document, _) => CorpusSteps.WithoutPositions(document))
            .Combine(layout)
            .Combine(entities)
            .Select(static (input, cancellation) =>
            {
                var ((document, layout), entities) = input;
                return CorpusSteps.Encode(document, layout!, entities, cancellation);
            })
            .WithTrackingName(StepNames.Documents);
        var shards = blocks
            .Collect()
            .Select(static (blocks, _) => Sharding.Create(CorpusSteps.JoinDocuments(blocks)))
            .WithTrackingName(StepNames.Shards);

        // 8. The code: shape, which changes rarely, and data, which changes often.
        ShapeOutputs.Register(context, layout);
        var size = DataOutputs.Register(context, layout, digest, options, entities, registry, shards);
        InstanceOutputs.Register(context, layout, options, registry, shards, instances);

        // 9. The patterns of the program over this corpus.
        PatternOutputs.Register(context, layout);

        // 10. What is wrong with the corpus, apart from the code.
        DiagnosticOutputs.Register(context, new DiagnosticSteps(
            options, files, schema, layout, references, compiled, registry, entities, size, diagnostics, outside, crowded));
    }
}
