using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Patterns.Syntax;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>Binds the value of a comparison to the kind of its attribute.</summary>
internal sealed class ValueBinder(PatternSchema schema, List<PatternDiagnostic> diagnostics)
{
    private static readonly char[] Or = ['|'];

    /// <summary>The value, without the negation that an operator may have; null where something is wrong with it.</summary>
    public BoundValue? Bind(Comparison comparison, PatternAttribute attribute) => attribute.Kind switch
    {
        AttributeKind.Characters or AttributeKind.String => IsComparable(comparison, attribute) ? BindText(comparison) : null,
        AttributeKind.Enum => IsComparable(comparison, attribute) ? BindEnum(comparison.Value, attribute) : null,
        AttributeKind.Bool => IsComparable(comparison, attribute) ? BindTruth(comparison.Value, attribute) : null,
        AttributeKind.Int or AttributeKind.Decimal => BindNumber(comparison, attribute),
        _ => Incomparable(comparison, attribute, "a value such as a date or a period", "ask for it with LINQ"),
    };

    private bool IsComparable(Comparison comparison, PatternAttribute attribute) =>
        comparison.Operator < ComparisonOperator.Less
            || Incomparable(comparison, attribute, Describe(attribute), "only numbers are less or greater") is not null;

    private BoundValue? Incomparable(Comparison comparison, PatternAttribute attribute, string kind, string advice)
    {
        Report(PatternRules.InvalidPatternComparison, comparison.OperatorRange, attribute.Name, kind, SignOf(comparison.Operator), advice);
        return null;
    }

    private BoundValue? BindText(Comparison comparison)
    {
        var value = comparison.Value;
        if (comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
            return new BoundText(value.Text, value.IgnoresCase);

        if (RegularExpression.LiteralOf(value.Text) is { } literal)
            return new BoundText(literal, value.IgnoresCase);

        if (RegularExpression.Error(value.Text) is not { } error)
            return new BoundExpression(RegularExpression.Whole(value.Text), value.IgnoresCase);

        Report(PatternRules.InvalidPatternExpression, value.Range, Messages.Excerpt(value.Text), error);
        return null;
    }

    /// <summary>
    /// Values are spelled as the files write them, or as C# spells them; where neither is exactly so, in any letter case, for
    /// tagsets are written in capitals elsewhere. Several are separated by <c>|</c>.
    /// </summary>
    private BoundEnum? BindEnum(ValueSyntax value, PatternAttribute attribute)
    {
        var known = schema.ValuesOf(attribute);
        var members = new List<string>();
        foreach (var written in known.Any(one => one.Label == value.Text) ? [value.Text] : value.Text.Split(Or))
        {
            var name = written.Trim();
            if (Find(known, name) is not { } found)
            {
                var labels = known.Select(static value => value.Label).ToList();
                Report(
                    PatternRules.UnknownPatternValue, value.Range, Messages.Excerpt(name), attribute.TypeName!, Spelling.DidYouMean(name, labels),
                    Messages.List(labels));
                return null;
            }

            members.Add(found.MemberName);
        }

        return new BoundEnum(attribute.TypeName!, attribute.IsBuiltIn, new EquatableArray<string>(members.Distinct()));
    }

    private static PatternValue? Find(IReadOnlyList<PatternValue> known, string name)
    {
        var member = CSharpNames.Pascal(name);
        return known.FirstOrDefault(value => value.Label == name)
            ?? known.FirstOrDefault(value => value.MemberName == member)
            ?? known.FirstOrDefault(value => string.Equals(value.Label, name, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(value => string.Equals(value.MemberName, member, StringComparison.OrdinalIgnoreCase));
    }

    private BoundTruth? BindTruth(ValueSyntax value, PatternAttribute attribute)
    {
        if (value.Text is "true" or "false")
            return new BoundTruth(value.Text == "true");

        return InvalidValue<BoundTruth>(value, attribute, "true or false");
    }

    private BoundNumber? BindNumber(Comparison comparison, PatternAttribute attribute)
    {
        var text = comparison.Value.Text;
        var sign = comparison.Operator switch
        {
            ComparisonOperator.Match or ComparisonOperator.Equal or ComparisonOperator.NoMatch or ComparisonOperator.NotEqual => "==",
            var other => SignOf(other),
        };
        if (attribute.Kind == AttributeKind.Int)
        {
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? new BoundNumber(whole.ToString(CultureInfo.InvariantCulture), sign)
                : InvalidValue<BoundNumber>(comparison.Value, attribute, "a whole number");
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new BoundNumber(number.ToString(CultureInfo.InvariantCulture) + "m", sign)
            : InvalidValue<BoundNumber>(comparison.Value, attribute, "a number such as 3.5");
    }

    private T? InvalidValue<T>(ValueSyntax value, PatternAttribute attribute, string expected)
        where T : BoundValue
    {
        Report(PatternRules.InvalidPatternValue, value.Range, attribute.Name, Describe(attribute), Messages.Excerpt(value.Text), expected);
        return null;
    }

    private void Report(DiagnosticRule rule, TextRange range, params string[] arguments) => diagnostics.Add(PatternDiagnostic.Of(rule, range, arguments));

    private static string Describe(PatternAttribute attribute) => attribute.Kind switch
    {
        AttributeKind.Int => "whole numbers",
        AttributeKind.Decimal => "numbers",
        AttributeKind.Bool => "truth values",
        AttributeKind.Enum => $"values of {attribute.TypeName}",
        _ => "text",
    };

    private static string SignOf(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Match => "=",
        ComparisonOperator.NoMatch => "!=",
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!==",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
