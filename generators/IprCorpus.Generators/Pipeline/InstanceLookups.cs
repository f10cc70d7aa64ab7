using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
using IprCorpus.Generators.Layout;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Collects the values by which instances are looked up, so that literals in code can be checked against them.</summary>
internal static class InstanceLookups
{
    /// <summary>The ids and keys of the entities of one type.</summary>
    public static IEnumerable<InstanceEmitter.Lookup> Of(IEnumerable<EntityModel> entities, TypeLayout type) =>
        Of(entities.Select(static entity => entity.Id), entities.Select(static entity => entity.Values), type);

    /// <summary>The ids and keys of the documents, and the ids of all their annotations.</summary>
    public static IEnumerable<InstanceEmitter.Lookup> Of(IReadOnlyList<DocumentBlock> documents, CorpusLayout layout) =>
        Of(documents.Select(static document => document.Id), documents.Select(static document => document.Values), layout.Document)
            .Append(new InstanceEmitter.Lookup("FindAnnotation", Sort(documents.SelectMany(static document => document.AnnotationIds))));

    private static IEnumerable<InstanceEmitter.Lookup> Of(IEnumerable<string> ids, IEnumerable<EquatableArray<Value?>> values, TypeLayout type)
    {
        yield return new InstanceEmitter.Lookup("ById", Sort(ids));
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var property = type.Properties[i].Schema;
            if (property is { IsKey: true, Kind: ValueKind.String })
            {
                yield return new InstanceEmitter.Lookup(
                    "By" + property.MemberName, Sort(values.Select(row => row[i]).OfType<StringValue>().Select(static value => value.Text)));
            }
        }
    }

    private static EquatableArray<string> Sort(IEnumerable<string> values) =>
        new(values.Distinct(StringComparer.Ordinal).OrderBy(static value => value, StringComparer.Ordinal));
}
