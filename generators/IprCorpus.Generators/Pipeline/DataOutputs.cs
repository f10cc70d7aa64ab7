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
        IncrementalValueProvider<ulong> schema,
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
            .Select(static (input, _) =>
            {
                var (shards, (layout, entities)) = input;
                return layout is null ? null : CatalogEncoder.Encode(Sharding.Place(shards), layout, entities);
            })
            .WithTrackingName(StepNames.Catalog);
        var entityBlock = registry
            .Combine(literals.Combine(entities))
            .Select(static (input, _) =>
            {
                var (registry, (layout, entities)) = input;
                return layout is null ? null : RegistryEncoder.Encode(registry, layout, entities);
            });
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
        context.RegisterSourceOutput(layout.Combine(schema).Combine(@namespace.Combine(shards.Select(static (shards, _) => shards.Count))),
            static (output, input) =>
        {
            var ((layout, schema), (@namespace, shards)) = input;
            if (layout is not null)
            {
                output.AddSource("Data/Store.g.cs", @namespace is null ? StoreEmitter.Emit(layout, schema) : StoreEmitter.Emit(layout, shards));
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
