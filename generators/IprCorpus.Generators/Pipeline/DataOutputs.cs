using IprCorpus.Compiler;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Emits the data: shards of documents, the registry, the catalogue, and the store that knows them.</summary>
internal static class DataOutputs
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusLayout?> layout,
        IncrementalValueProvider<EntityIndex> entities,
        IncrementalValueProvider<EquatableArray<EntityModel>> registry,
        IncrementalValueProvider<EquatableArray<Shard>> shards)
    {
        var @namespace = layout.Select(static (layout, _) => layout?.Schema.Namespace);
        var catalog = shards
            .Combine(layout.Combine(entities))
            .Select(static (input, _) => input.Right.Left is { } layout
                ? CatalogEncoder.Encode(Sharding.Place(input.Left), layout, input.Right.Right)
                : null)
            .WithTrackingName(StepNames.Catalog);
        var entityBlock = registry
            .Combine(layout.Combine(entities))
            .Select(static (input, _) => input.Right.Left is { } layout
                ? RegistryEncoder.Encode(input.Left, layout, input.Right.Right)
                : null);

        context.RegisterSourceOutput(
            shards.SelectMany(static (shards, _) => shards).Combine(@namespace),
            static (output, input) =>
            {
                if (input.Right is { } @namespace)
                {
                    output.AddSource($"Data/Shard{input.Left.Number}.g.cs", DataEmitter.Emit(input.Left, @namespace));
                }
            });
        context.RegisterSourceOutput(catalog.Combine(@namespace), static (output, input) => AddBlock(
            output, input.Left, "Catalog", "The catalogue of documents, as columns of numbers.", input.Right));
        context.RegisterSourceOutput(entityBlock.Combine(@namespace), static (output, input) => AddBlock(
            output, input.Left, "Registry", "The registry of entities, as columns of numbers.", input.Right));
        context.RegisterSourceOutput(layout.Combine(shards.Select(static (shards, _) => shards.Count)), static (output, input) =>
        {
            if (input.Left is { } layout)
            {
                output.AddSource("Data/Store.g.cs", StoreEmitter.Emit(layout, input.Right));
            }
        });
    }

    private static void AddBlock(SourceProductionContext output, EncodedBlock? block, string name, string summary, string? @namespace)
    {
        if (block is not null && @namespace is not null)
        {
            output.AddSource($"Data/{name}.g.cs", DataEmitter.Emit(block, "_" + name, summary, @namespace));
        }
    }
}
