using System.Collections.Immutable;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Schema.Inference;
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
            .Select(static (pair, _) => CorpusFiles.CheckPlace(pair.Left, pair.Right.Right, pair.Right.Left))
            .Where(static finding => finding is not null)
            .Select(static (finding, _) => finding!);
        var placed = listed
            .Select(static (pair, cancellation) => CorpusFiles.Identify(pair.Left, pair.Right.Right, pair.Right.Left, cancellation))
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
            .Where(static pair => CorpusFiles.IsCompiled(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => (Name: Path.GetFileName(pair.Left.Path), Text: pair.Left.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(StepNames.Products);
        var instances = products
            .Where(static file => file.Name == InstancesFile.Name)
            .SelectMany(static (file, _) => InstancesFile.Read(file.Text));
        var findings = products
            .Where(static file => file.Name == FindingsFile.Name)
            .SelectMany(static (file, _) => FindingsFile.Read(file.Text));
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
            .Select(static (pair, cancellation) => (File: pair.Left, Companions: CompanionPaths.Read(pair.Left, pair.Right, cancellation)));
        var inputs = references
            .Combine(companions)
            .Select(static (pair, _) => FileRoles.Join(pair.Left.File, pair.Left.Companions, pair.Right))
            .WithTrackingName(StepNames.Inputs);

        // 4. The schema, completed with what files in foreign formats show, and where it lays everything.
        var facts = inputs
            .Where(static input => SourceFormats.Of(input.File) is not null)
            .Select(static (input, cancellation) => (input.File.Path, Facts: CorpusFileCompiler.CollectFacts(input, cancellation)))
            .Collect()
            .Select(static (facts, _) => FactsBuilder.Join(facts.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Facts)))
            .WithTrackingName(StepNames.Facts);
        var schemas = files
            .Where(static file => file.Path == FileRoles.SchemaPath)
            .Combine(facts)
            .Combine(options)
            .Select(static (input, cancellation) => CompiledSchema.Compile(input.Left.Left, input.Left.Right, input.Right, cancellation))
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
            .Where(static pair => pair.Right is not null)
            .Select(static (pair, cancellation) => new CompiledFile(
                pair.Left.File.Path, CorpusFileCompiler.Compile(pair.Left, pair.Right!.Schema, cancellation)))
            .WithTrackingName(StepNames.Compiled);
        var documents = compiled.SelectMany(static (file, _) => file.Result.Documents);

        // 6. The entities of all registries.
        var registry = compiled
            .SelectMany(static (file, _) => file.Result.Entities)
            .Collect()
            .Select(static (entities, _) => Registry.Merge(entities))
            .WithTrackingName(StepNames.Registry);
        var entities = registry
            .Combine(layout)
            .Select(static (pair, _) => EntityIndex.Create(pair.Left, pair.Right?.Schema))
            .WithTrackingName(StepNames.Entities);

        // 7. Each document laid out by itself, then all of them spread over shards.
        var blocks = documents
            .Select(static (document, _) => (document.Model, document.IdLocation.Path))
            .Combine(layout)
            .Combine(entities)
            .Select(static (input, cancellation) => DocumentEncoder.Encode(
                input.Left.Left.Model, input.Left.Left.Path, input.Left.Right!, input.Right, cancellation))
            .WithTrackingName(StepNames.Documents);
        var shards = blocks
            .Collect()
            .Select(static (blocks, _) => Sharding.Create(Registry.Distinct(blocks)))
            .WithTrackingName(StepNames.Shards);

        // 8. The code: shape, which changes rarely, and data, which changes often.
        ShapeOutputs.Register(context, layout);
        var size = DataOutputs.Register(context, layout, digest, options, entities, registry, shards);
        InstanceOutputs.Register(context, layout, options, registry, shards, instances);

        // 9. The patterns of the program over this corpus.
        PatternOutputs.Register(context, layout);

        // 10. What is wrong with the corpus, apart from the code.
        DiagnosticOutputs.Register(context, new Findings(
            options, files, schema, layout, references.Select(static (file, _) => file.Companions), compiled, registry, entities, size, findings, outside, crowded));
    }
}
