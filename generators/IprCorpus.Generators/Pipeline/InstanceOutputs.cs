using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
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
        IncrementalValueProvider<EquatableArray<Shard>> shards)
    {
        var limit = options.Select(static (options, _) => options.InstanceLimit);
        var documents = shards
            .Select(static (shards, _) => Sharding.Place(shards).Select(static placed => placed.Document))
            .Combine(layout)
            .Combine(limit)
            .SelectMany(static (input, _) => Files(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Instances);
        var entities = registry
            .Combine(layout)
            .Combine(limit)
            .SelectMany(static (input, _) => Files(input.Left.Left, input.Left.Right, input.Right));

        context.RegisterSourceOutput(documents, static (output, file) => output.AddSource(file.HintName, file.Emit()));
        context.RegisterSourceOutput(entities, static (output, file) => output.AddSource(file.HintName, file.Emit()));
    }

    /// <summary>The instances of documents, and of annotations by type.</summary>
    private static IEnumerable<InstanceFile> Files(IEnumerable<DocumentBlock> documents, CorpusLayout? layout, int limit)
    {
        if (layout is null)
        {
            yield break;
        }

        var all = documents.ToArray();
        if (InstanceFile.Create("Document", "sealed ", MemberNames.OfDocument(layout), [.. all.Select(document => InstanceEmitter.Of(document, layout))], layout, limit) is { } file)
        {
            yield return file;
        }

        var annotations = all.SelectMany(static document => document.Instances.Select(instance => (instance.Type, Instance: InstanceEmitter.Of(document.Id, instance))));
        foreach (var group in annotations.ToLookup(static pair => pair.Type, static pair => pair.Instance).OrderBy(static group => group.Key))
        {
            if (OfType(layout.Annotations[group.Key], ValueKind.Annotation, [.. group], layout, limit) is { } named)
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
            if (OfType(layout.Entities[group.Key], ValueKind.Entity, [.. group.Select(entity => InstanceEmitter.Of(entity, layout))], layout, limit) is { } named)
            {
                yield return named;
            }
        }
    }

    private static InstanceFile? OfType(TypeLayout type, ValueKind kind, InstanceEmitter.Instance[] instances, CorpusLayout layout, int limit) =>
        InstanceFile.Create(type.Name, type.HasDerived ? "" : "sealed ", MemberNames.Whole(type, kind, layout), instances, layout, limit);
}
