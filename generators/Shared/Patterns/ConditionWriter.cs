using System.Globalization;
using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Emit;

namespace IprCorpus.Generators.Patterns;

/// <summary>Writes conditions as C# expressions.</summary>
/// <param name="namespace">The namespace of the corpus.</param>
internal sealed class ConditionWriter(string @namespace)
{
    private const string Comparison = "global::System.StringComparison.";

    private readonly List<BoundExpression> _expressions = [];
    private int _variables;

    /// <summary>The regular expressions of all conditions so far; their numbers are in their names.</summary>
    public IReadOnlyList<BoundExpression> Expressions => _expressions;

    /// <summary>The C# name of a regular expression.</summary>
    public static string NameOf(int expression) => "Regex" + expression.ToString(CultureInfo.InvariantCulture);

    /// <summary>The condition on what a C# expression gives: a record, or the characters of a computed word.</summary>
    public string Write(BoundCondition condition, string subject, bool isRecord)
    {
        _variables = 0;
        return WriteInside(condition, subject, isRecord);
    }

    private string WriteInside(BoundCondition condition, string subject, bool isRecord)
    {
        switch (condition)
        {
            case BoundJunction junction:
                return $"{Operand(junction.Left)} {(junction.IsAnd ? "&&" : "||")} {Operand(junction.Right)}";
            case BoundNegation negation:
                return Negate(WriteInside(negation.Operand, subject, isRecord), negation.Operand is BoundComparison);
            default:
                var comparison = (BoundComparison)condition;
                return Compare(comparison.Path, comparison.Value, subject, isRecord);
        }

        string Operand(BoundCondition operand) =>
            WriteInside(operand, subject, isRecord) is var code && operand is BoundJunction ? $"({code})" : code;
    }

    private static string Negate(string code, bool isComparison)
    {
        // The first space of a comparison by == stands before it; all others have another one before or none.
        const string Equal = " == ";
        var place = code.IndexOf(' ');
        return place < 0 ? "!" + code
            : isComparison && string.CompareOrdinal(code, place, Equal, 0, Equal.Length) == 0 ? code.Remove(place, Equal.Length).Insert(place, " != ")
            : $"!({code})";
    }

    private string Compare(EquatableArray<PatternAttribute> path, BoundValue value, string subject, bool isRecord)
    {
        if (!isRecord)
        {
            return Test(value, subject, isCharacters: true, isOptional: false);
        }

        var (code, isOptional) = (subject, false);
        for (var i = 0; i < path.Count; i++)
        {
            var attribute = path[i];
            var needsValue = isOptional && (attribute.IsList || attribute.Kind == AttributeKind.Characters);
            var owner = needsValue ? Variable() : code;
            var member = $"{owner}{(isOptional && !needsValue ? "?." : ".")}{attribute.MemberName}";
            var guard = needsValue ? $"{code} is {{ }} {owner} && " : "";
            if (attribute.IsList)
            {
                var item = Variable();
                var rest = i == path.Count - 1
                    ? Test(value, item, isCharacters: false, isOptional: false)
                    : Compare(new EquatableArray<PatternAttribute>(path.Skip(i + 1)), value, item, isRecord: true);
                return $"{guard}Any({member}, static {item} => {rest})";
            }

            if (attribute.Kind == AttributeKind.Characters)
            {
                return guard + Test(value, member, isCharacters: true, isOptional: false);
            }

            (code, isOptional) = (member, isOptional || attribute.IsOptional);
        }

        return Test(value, code, isCharacters: false, isOptional);
    }

    private string Test(BoundValue value, string code, bool isCharacters, bool isOptional) => value switch
    {
        BoundText text when isCharacters => $"global::System.MemoryExtensions.Equals({code}, {CSharpLiteral.String(text.Text)}, {ComparisonOf(text)})",
        BoundText { IgnoresCase: false } text => $"{code} == {CSharpLiteral.String(text.Text)}",
        BoundText text => $"string.Equals({code}, {CSharpLiteral.String(text.Text)}, {ComparisonOf(text)})",
        BoundExpression expression when isOptional => Variable() is var variable
            ? $"{code} is {{ }} {variable} && {NumberOf(expression)}.IsMatch({variable})" : "",
        BoundExpression expression => $"{NumberOf(expression)}.IsMatch({code})",
        BoundEnum { Members: [var member] } only => $"{code} == {MemberOf(only, member)}",
        BoundEnum several => $"{code} is {string.Join(" or ", several.Members.Select(member => MemberOf(several, member)))}",
        BoundNumber number => $"{code} {number.Operator} {number.Number}",
        BoundTruth truth when isOptional => $"{code} == {(truth.Value ? "true" : "false")}",
        _ => ((BoundTruth)value).Value ? code : $"!{code}",
    };

    private string MemberOf(BoundEnum value, string member) => $"{(value.IsBuiltIn ? RuntimeNames.Runtime : "global::" + @namespace)}.{value.Type}.{member}";

    private string NumberOf(BoundExpression expression)
    {
        var number = _expressions.IndexOf(expression);
        if (number < 0)
        {
            number = _expressions.Count;
            _expressions.Add(expression);
        }

        return NameOf(number);
    }

    private string Variable() => "value" + (_variables++).ToString(CultureInfo.InvariantCulture);

    private static string ComparisonOf(BoundText text) => Comparison + (text.IgnoresCase ? "OrdinalIgnoreCase" : "Ordinal");
}
