using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>
/// Collects which words stand for which entities. Only annotations of types with a single reference to an entity say so;
/// only words with a capital are names, which one expects to mean the same everywhere.
/// </summary>
internal sealed class LabelCollector(TypeTable types)
{
    private const int MaxLength = 80;

    private readonly int[] _properties = [.. Enumerable.Range(0, types.Count).Select(type => OnlyReference(types.AllProperties(type)))];
    private readonly Dictionary<(int Type, string Text, string Entity), LabelUse> _uses = [];

    public void Add(DocumentResult document)
    {
        var places = new TextPlaces(document);
        foreach (var annotation in document.Model.Annotations)
        {
            var property = _properties[annotation.Type];
            if (property < 0 || annotation.Values[property] is not EntityReference { Id: var entity } || annotation.Fragments.Count > 1
                || annotation.End - annotation.Start is < 2 or > MaxLength)
            {
                continue;
            }

            var text = document.Model.Text.Substring(annotation.Start, annotation.End - annotation.Start);
            if (!text.Any(char.IsUpper))
                continue;

            var key = (annotation.Type, text, entity);
            _uses[key] = _uses.TryGetValue(key, out var use)
                ? use with { Count = use.Count + 1 }
                : new LabelUse(annotation.Type, text, entity, 1, places.Locate(annotation.Start, annotation.End));
        }
    }

    public EquatableArray<LabelUse> ToArray() => new(_uses.Values);

    private static int OnlyReference(IReadOnlyList<PropertySchema> properties)
    {
        var found = -1;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Kind != ValueKind.Entity)
                continue;

            if (found >= 0 || properties[i].IsList)
                return -1;

            found = i;
        }

        return found;
    }
}
