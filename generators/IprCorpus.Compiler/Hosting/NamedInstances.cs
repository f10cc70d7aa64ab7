using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>The named instances of one type, in the order of their members.</summary>
/// <param name="Kind">The section of the schema that declares the type.</param>
/// <param name="Type">Its position there; 0 for documents.</param>
/// <param name="Instances">The instances.</param>
/// <param name="Lookups">By what else than their members they are found.</param>
internal sealed record NamedInstances(InstanceKind Kind, int Type, EquatableArray<NamedInstance> Instances, EquatableArray<InstanceLookup> Lookups = default)
{
    /// <summary>Collects the named instances of documents, and of annotations by type.</summary>
    /// <param name="documents">In ordinal order of their ids.</param>
    /// <param name="layout">The layout.</param>
    public static IEnumerable<NamedInstances> Of(IReadOnlyList<DocumentBlock> documents, CorpusLayout layout)
    {
        if (documents.Count > 0)
        {
            // Ids of formats of others can differ in what no C# name has; then neither document has a name.
            var named = documents.Select(document => NamedInstance.Of(document, layout)).GroupBy(static instance => instance.MemberName, StringComparer.Ordinal)
                .Where(static same => same.Count() == 1).Select(static same => same.First());
            yield return new NamedInstances(InstanceKind.Document, 0, new(named), new(InstanceLookup.Of(documents, layout)));
        }

        var annotations =
            documents.SelectMany(static document => document.Instances.Select(instance => (instance.Type, Instance: NamedInstance.Of(document.Id, instance))));
        foreach (var type in annotations.ToLookup(static pair => pair.Type, static pair => pair.Instance).OrderBy(static type => type.Key))
        {
            yield return new NamedInstances(InstanceKind.Annotation, type.Key, new(type));
        }
    }

    /// <summary>Collects the named instances of entities by type.</summary>
    /// <param name="registry">In ordinal order of their ids.</param>
    /// <param name="layout">The layout.</param>
    public static IEnumerable<NamedInstances> Of(EquatableArray<EntityModel> registry, CorpusLayout layout) =>
        registry
            .Where(static entity => entity.MemberName is not null)
            .ToLookup(static entity => entity.Type)
            .OrderBy(static type => type.Key)
            .Select(type => new NamedInstances(
                InstanceKind.Entity, type.Key, new(type.Select(entity => NamedInstance.Of(entity, layout))),
                new(InstanceLookup.Of(type, layout.Entities[type.Key]))));
}
