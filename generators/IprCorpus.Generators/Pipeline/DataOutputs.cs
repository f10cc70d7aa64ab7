using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Emits the data: shards of documents, the registry, the catalogue, and the store that knows them.</summary>
internal static class DataOutputs
{
    /// <returns>The bytes of string literals that the data takes; none where it goes elsewhere.</returns>
    public static IncrementalValueProvider<long> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusLayout?> layout,
        IncrementalValueProvider<CorpusOptions> options,
        IncrementalValueProvider<EntityIndex> entities,
        IncrementalValueProvider<EquatableArray<EntityModel>> registry,
        IncrementalValueProvider<EquatableArray<Shard>> shards)
    {
        var literals = layout
            .Combine(options)
            .Select(static (input, _) => input.Right.Storage == CorpusStorage.Literals ? input.Left : null);
        var catalog = shards
            .Combine(literals.Combine(entities))
            .Select(static (input, _) => input.Right.Left is { } layout
                ? CatalogEncoder.Encode(Sharding.Place(input.Left), layout, input.Right.Right)
                : null)
            .WithTrackingName(StepNames.Catalog);
        var entityBlock = registry
            .Combine(literals.Combine(entities))
            .Select(static (input, _) => input.Right.Left is { } layout
                ? RegistryEncoder.Encode(input.Left, layout, input.Right.Right)
                : null);
        var size = shards
            .Combine(catalog.Combine(entityBlock))
            .Select(static (input, _) => input.Right is ({ } catalog, { } registry) ? LiteralSize.Of(input.Left, catalog, registry) : 0)
            .WithTrackingName(StepNames.Size);

        // What does not fit is reported, and the rest of the code compiles all the same.
        var @namespace = literals
            .Combine(size)
            .Select(static (input, _) => input.Right <= UserStrings.Available ? input.Left?.Schema.Namespace : null);
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
        context.RegisterSourceOutput(layout.Combine(@namespace).Combine(shards.Select(static (shards, _) => shards.Count)), static (output, input) =>
        {
            if (input.Left.Left is { } layout)
            {
                output.AddSource("Data/Store.g.cs", input.Left.Right is null ? StoreEmitter.Emit(layout) : StoreEmitter.Emit(layout, input.Right));
            }
        });
        return size;
    }

    private static void AddBlock(SourceProductionContext output, EncodedBlock? block, string name, string summary, string? @namespace)
    {
        if (block is not null && @namespace is not null)
        {
            output.AddSource($"Data/{name}.g.cs", DataEmitter.Emit(block, name, summary, @namespace));
        }
    }
}
