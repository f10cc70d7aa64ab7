using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Schema;

/// <summary>Gives the name that a schema has for a property type that somebody knows under another name, from C#, SQL, JSON or another language.</summary>
internal static class TypeAdvice
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["double"] = "decimal",
        ["float"] = "decimal",
        ["single"] = "decimal",
        ["number"] = "decimal",
        ["real"] = "decimal",
        ["numeric"] = "decimal",
        ["integer"] = "int",
        ["long"] = "int",
        ["short"] = "int",
        ["byte"] = "int",
        ["uint"] = "int",
        ["int32"] = "int",
        ["int64"] = "int",
        ["bigint"] = "int",
        ["boolean"] = "bool",
        ["bit"] = "bool",
        ["flag"] = "bool",
        ["text"] = "string",
        ["str"] = "string",
        ["char"] = "string",
        ["varchar"] = "string",
        ["word"] = "string",
        ["dateonly"] = "date",
        ["day"] = "date",
        ["timestamp"] = "datetime",
        ["datetimeoffset"] = "datetime",
        ["time"] = "datetime",
        ["timespan"] = "period",
        ["duration"] = "period",
        ["interval"] = "period",
        ["timex"] = "period",
        ["amount"] = "quantity",
        ["money"] = "quantity",
        ["measure"] = "quantity",
        ["url"] = "uri",
        ["link"] = "uri",
        ["range"] = "span",
        ["textspan"] = "span",
        ["object"] = "Entity",
        ["ref"] = "Entity",
        ["reference"] = "Entity",
    };

    private static readonly string[] Wrappers = ["List<", "IList<", "IReadOnlyList<", "IEnumerable<", "Array<", "list<", "array<", "list[", "List[", "["];

    /// <summary>Gets the advice for a name that no type has, with a space before it; empty for none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that a type can have.</param>
    public static string ForUnknown(string name, IEnumerable<string> known)
    {
        if (name is "enum" or "Enum")
            return " A closed set of values is declared under 'enums', and a property is of its type.";

        return OtherNames.TryGetValue(name, out var meant) ? $" Here it is called '{meant}'." : Spelling.DidYouMean(name, known);
    }

    /// <summary>Gets the advice for what is no type expression, with a space before it; empty for none.</summary>
    public static string ForMalformed(string written)
    {
        var item = written.Replace(" ", string.Empty).TrimEnd('?');
        if (item.EndsWith("?[]", StringComparison.Ordinal))
            return DidYouMean(item.Substring(0, item.Length - 3));

        if (item.EndsWith("[]", StringComparison.Ordinal))
            return DidYouMean(item.Substring(0, item.Length - 2));

        var wrapper = Array.Find(Wrappers, wrapper => item.StartsWith(wrapper, StringComparison.Ordinal));
        return wrapper is null ? string.Empty : DidYouMean(item.Substring(wrapper.Length).TrimEnd(']', '>'));
    }

    private static string DidYouMean(string item) =>
        TypeExpression.TryParse(item, out var type) && !type.IsList ? $" Did you mean '{type.Name}[]'? A list is empty where it is left out." : string.Empty;
}
