using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Emits named instances of documents, entities and annotations.</summary>
internal static class InstanceOutputs
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusLayout?> layout,
        IncrementalValueProvider<CorpusOptions> options,
        IncrementalValueProvider<EquatableArray<EntityModel>> registry,
        IncrementalValueProvider<EquatableArray<Shard>> shards,
        IncrementalValuesProvider<NamedInstances> compiled)
    {
        var limit = options.Select(static (options, _) => options.InstanceLimit);
        var types = shards
            .Select(static (shards, _) => Sharding.Place(shards).Select(static placed => placed.Document).ToArray())
            .Combine(layout)
            .SelectMany(static (input, _) => input.Right is { } layout ? NamedInstances.Of(input.Left, layout) : []);
        var entities = registry
            .Combine(layout)
            .SelectMany(static (input, _) => input.Right is { } layout ? NamedInstances.Of(input.Left, layout) : []);

        Register(context, types, layout, limit, StepNames.Instances);
        Register(context, entities, layout, limit, StepNames.EntityInstances);
        Register(context, compiled, layout, limit, StepNames.CompiledInstances);
    }

    private static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<NamedInstances> types,
        IncrementalValueProvider<CorpusLayout?> layout,
        IncrementalValueProvider<int> limit,
        string step)
    {
        var files = types
            .Combine(layout)
            .Combine(limit)
            .Select(static (input, _) => input.Left.Right is { } layout ? InstanceFile.Create(input.Left.Left, layout, input.Right) : null)
            .Where(static file => file is not null)
            .WithTrackingName(step);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file!.HintName, file.Emit()));
    }
}
