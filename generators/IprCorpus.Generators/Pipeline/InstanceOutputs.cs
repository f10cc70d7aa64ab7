using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
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

    /// <summary>The instances of documents, and of annotations by type.</summary>
    private static IEnumerable<InstanceFile> Files(IEnumerable<DocumentBlock> documents, CorpusLayout? layout, int limit)
    {
        if (layout is null)
        {
            yield break;
        }

        var all = documents.ToArray();
        if (InstanceFile.Create("Document", "sealed ", MemberNames.OfDocument(layout), [.. all.Select(document => InstanceEmitter.Of(document, layout))], InstanceLookups.Of(all, layout, limit), layout, limit) is { } file)
        {
            yield return file;
        }

        var annotations = all.SelectMany(static document => document.Instances.Select(instance => (instance.Type, Instance: InstanceEmitter.Of(document.Id, instance))));
        foreach (var group in annotations.ToLookup(static pair => pair.Type, static pair => pair.Instance).OrderBy(static group => group.Key))
        {
            if (OfType(layout.Annotations[group.Key], ValueKind.Annotation, [.. group], [], layout, limit) is { } named)
            {
                yield return named;
            }
        }
    }

    /// <summary>The instances of entities by type.</summary>
    private static IEnumerable<InstanceFile> Files(EquatableArray<EntityModel> entities, CorpusLayout? layout, int limit)
    {
        if (layout is null)
        {
            yield break;
        }

        foreach (var group in entities.Where(static entity => entity.MemberName is not null).ToLookup(static entity => entity.Type).OrderBy(static group => group.Key))
        {
            if (OfType(layout.Entities[group.Key], ValueKind.Entity, [.. group.Select(entity => InstanceEmitter.Of(entity, layout))], InstanceLookups.Of(group, layout.Entities[group.Key], limit), layout, limit) is { } named)
            {
                yield return named;
            }
        }
    }

    private static InstanceFile? OfType(
        TypeLayout type, ValueKind kind, InstanceEmitter.Instance[] instances, IEnumerable<InstanceEmitter.Lookup> lookups, CorpusLayout layout, int limit) =>
        InstanceFile.Create(type.Name, type.HasDerived ? "" : "sealed ", MemberNames.Whole(type, kind, layout), instances, lookups, layout, limit);
}
