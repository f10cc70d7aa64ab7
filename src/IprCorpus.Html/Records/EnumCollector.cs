using IprCorpus.Html.View;
using IprCorpus.Runtime;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Html.Records;

/// <summary>The values of enums that properties have, with their explanations, as they come up.</summary>
internal sealed class EnumCollector
{
    private readonly Dictionary<string, (string? Summary, Dictionary<string, string?> Values)> _enums = new(StringComparer.Ordinal);

    /// <summary>Gets what has come up so far.</summary>
    public IReadOnlyList<ViewEnum> Enums =>
        [.. _enums
            .Select(static found => new ViewEnum(found.Key, found.Value.Summary, [.. found.Value.Values.Select(static value => (value.Key, value.Value))]))];

    /// <summary>Remembers a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="store">The corpus whose schema has it.</param>
    public void Add(Enum value, CorpusStore store)
    {
        var (name, member) = (value.GetType().Name, value.ToString());
        if (!_enums.TryGetValue(name, out var found))
            _enums.Add(name, found = (store.Explain(name), new Dictionary<string, string?>(StringComparer.Ordinal)));

        if (EnumLabels.Of(value) is var label && !found.Values.ContainsKey(label))
            found.Values.Add(label, store.Explain($"{name}.{member}"));
    }
}
