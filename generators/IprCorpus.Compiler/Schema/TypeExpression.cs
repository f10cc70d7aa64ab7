using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema;

/// <summary>A property type as the schema writes it: a name, then <c>?</c> or <c>[]</c>.</summary>
internal readonly record struct TypeExpression(string Name, bool IsOptional, bool IsList)
{
    private static readonly Dictionary<string, ValueKind> BuiltIn = new(StringComparer.Ordinal)
    {
        ["string"] = ValueKind.String,
        ["int"] = ValueKind.Int,
        ["decimal"] = ValueKind.Decimal,
        ["bool"] = ValueKind.Bool,
        ["date"] = ValueKind.Date,
        ["datetime"] = ValueKind.DateTime,
        ["period"] = ValueKind.Period,
        ["quantity"] = ValueKind.Quantity,
        ["uri"] = ValueKind.Uri,
        ["span"] = ValueKind.Span,
    };

    public static IEnumerable<string> BuiltInNames => BuiltIn.Keys;

    public bool TryGetBuiltIn(out ValueKind kind) => BuiltIn.TryGetValue(Name, out kind);

    /// <summary>False where what is left after <c>?</c> or <c>[]</c> is no name.</summary>
    public static bool TryParse(string text, out TypeExpression expression)
    {
        var isList = text.EndsWith("[]", StringComparison.Ordinal);
        var isOptional = text.EndsWith("?", StringComparison.Ordinal);
        var name = isList ? text.Substring(0, text.Length - 2) : isOptional ? text.Substring(0, text.Length - 1) : text;
        expression = new TypeExpression(name, isOptional, isList);
        return name.Length > 0 && (name.All(char.IsLetterOrDigit) || CSharpNames.IsPascalIdentifier(name));
    }
}
