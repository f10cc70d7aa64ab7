using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
using IprCorpus.Generators.Layout;

namespace IprCorpus.Generators.Pipeline;

/// <summary>
/// Collects the values by which instances are looked up, so that literals in code can be checked against them. Of a look-up by
/// more values than the limit none are collected.
/// </summary>
internal static class InstanceLookups
{
    /// <summary>The ids and keys of the entities of one type.</summary>
    public static IEnumerable<InstanceEmitter.Lookup> Of(IEnumerable<EntityModel> entities, TypeLayout type, int limit) =>
        Of(entities.Select(static entity => entity.Id), entities.Select(static entity => entity.Values), type, limit);

    /// <summary>The ids and keys of the documents, and the ids of all their annotations.</summary>
    public static IEnumerable<InstanceEmitter.Lookup> Of(IReadOnlyList<DocumentBlock> documents, CorpusLayout layout, int limit) =>
        Of(documents.Select(static document => document.Id), documents.Select(static document => document.Values), layout.Document, limit)
            .Concat(Lookup("FindAnnotation", documents.SelectMany(static document => document.AnnotationIds), limit));

    private static IEnumerable<InstanceEmitter.Lookup> Of(IEnumerable<string> ids, IEnumerable<EquatableArray<Value?>> values, TypeLayout type, int limit)
    {
        var lookups = Lookup("ById", ids, limit);
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var (property, place) = (type.Properties[i].Schema, i);
            if (property is { IsKey: true, Kind: ValueKind.String })
            {
                var keys = values.Select(row => row[place]).OfType<StringValue>().Select(static value => value.Text);
                lookups = lookups.Concat(Lookup("By" + property.MemberName, keys, limit));
            }
        }

        return lookups;
    }

    /// <summary>One look-up, or none where there are too many values.</summary>
    private static IEnumerable<InstanceEmitter.Lookup> Lookup(string method, IEnumerable<string> values, int limit)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (distinct.Add(value) && distinct.Count > limit)
            {
                return [];
            }
        }

        return [new InstanceEmitter.Lookup(method, new EquatableArray<string>(distinct.OrderBy(static value => value, StringComparer.Ordinal)))];
    }
}
