using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace IprCorpus.Runtime;

/// <summary>
/// Leads from the values of enums to the labels that the files of a corpus write for them, and back. The labels of an enum are
/// read once, from the <see cref="LabelAttribute"/> of its values.
/// </summary>
public static class EnumLabels
{
    private static readonly ConcurrentDictionary<Type, LabelTable> Tables = new();

    /// <summary>Returns the label of a value.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The label; the C# name of a value that has none.</returns>
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum => Cached<TEnum>.Table.LabelOf(value.ToString());

    /// <summary>Finds the value that has a label.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="label">The label, compared letter by letter.</param>
    /// <returns>The value; null where no value has the label.</returns>
    public static TEnum? Find<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string label)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(label);
        return Cached<TEnum>.Table.NameOf(label) is { } name ? Enum.Parse<TEnum>(name) : null;
    }

    /// <summary>Returns the label of a value whose enum is not known at compile time.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The label; the C# name of a value that has none.</returns>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Trimming keeps all fields of an enum that it keeps, with their attributes.")]
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var type = value.GetType();
        if (!Tables.TryGetValue(type, out var table))
        {
            table = Tables.GetOrAdd(type, LabelTable.Read(type));
        }

        return table.LabelOf(value.ToString());
    }

    /// <summary>Returns a key of a group or count for readers: of an enum its label, of a tuple those of its parts.</summary>
    internal static string TextOf(object? key) => key switch
    {
        Enum value => Of(value),
        System.Runtime.CompilerServices.ITuple parts => "(" + string.Join(", ", Enumerable.Range(0, parts.Length).Select(i => TextOf(parts[i]))) + ")",
        _ => FormattableString.Invariant($"{key}"),
    };

    private static class Cached<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
        where TEnum : struct, Enum
    {
        public static readonly LabelTable Table = LabelTable.Read(typeof(TEnum));
    }
}
