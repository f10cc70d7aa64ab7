using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace IprCorpus.Runtime;

/// <summary>The labels of one enum, by the C# names of its values, and the other way round.</summary>
internal sealed class LabelTable
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private LabelTable()
    {
    }

    public static LabelTable Read([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        var table = new LabelTable();
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var label = field.GetCustomAttribute<LabelAttribute>()?.Text ?? field.Name;
            table._labels[field.Name] = label;
            table._names.TryAdd(label, field.Name);
        }

        return table;
    }

    public string LabelOf(string name) => _labels.GetValueOrDefault(name, name);

    public string? NameOf(string label) => _names.GetValueOrDefault(label);
}
