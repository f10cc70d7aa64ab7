using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>All values by which a method finds instances of a type, so that literals in code can be checked against them.</summary>
/// <param name="Method">The C# name of the method.</param>
/// <param name="Values">In ordinal order, each once.</param>
internal sealed record InstanceLookup(string Method, EquatableArray<string> Values)
{
    /// <summary>More values than this are no help to anybody who reads them; then nothing is checked.</summary>
    private const int MaxValues = 10_000;

    /// <summary>The ids and keys of the entities of one type.</summary>
    public static IEnumerable<InstanceLookup> Of(IEnumerable<EntityModel> entities, TypeLayout type) =>
        Of(entities.Select(static entity => entity.Id), entities.Select(static entity => entity.Values), type);

    /// <summary>The ids and keys of the documents, and the ids of all their annotations.</summary>
    public static IEnumerable<InstanceLookup> Of(IReadOnlyList<DocumentBlock> documents, CorpusLayout layout) =>
        Of(documents.Select(static document => document.Id), documents.Select(static document => document.Values), layout.Document)
            .Concat(Create("FindAnnotation", documents.SelectMany(static document => document.AnnotationIds)));

    private static IEnumerable<InstanceLookup> Of(IEnumerable<string> ids, IEnumerable<EquatableArray<Value?>> values, TypeLayout type)
    {
        var lookups = Create("ById", ids);
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var position = i;
            if (type.Properties[i].Schema is { IsKey: true, Kind: ValueKind.String } property)
                lookups =
                    lookups.Concat(Create(property.LookupName!, values.Select(row => row[position]).OfType<StringValue>().Select(static value => value.Text)));
        }

        return lookups;
    }

    private static IEnumerable<InstanceLookup> Create(string method, IEnumerable<string> values)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (distinct.Add(value) && distinct.Count > MaxValues)
                return [];
        }

        return [new InstanceLookup(method, new EquatableArray<string>(distinct.OrderBy(static value => value, StringComparer.Ordinal)))];
    }
}
