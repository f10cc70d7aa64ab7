using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>Parses what stands between brackets.</summary>
internal sealed class ConditionParser(PatternReader reader)
{
    private const int MaxDepth = 100;
    private const int MaxComparisons = 1000;

    private int _depth;
    private int _comparisons;

    /// <summary>Alternatives bind less than what they are made of.</summary>
    public Condition Parse()
    {
        var condition = ParseAnd();
        while (reader.TryRead("|"))
            condition = new Junction(condition, ParseAnd(), IsAnd: false);

        return condition;
    }

    private Condition ParseAnd()
    {
        var condition = ParseOperand();
        while (reader.TryRead("&"))
            condition = new Junction(condition, ParseOperand(), IsAnd: true);

        return condition;
    }

    private Condition ParseOperand()
    {
        if (++_comparisons > MaxComparisons)
            reader.Fail(PatternRules.PatternTooLarge, new TextRange(reader.Position, reader.Position),
                $"conditions can have {Messages.Number(MaxComparisons)} comparisons");

        if (++_depth > MaxDepth)
            reader.Fail(PatternRules.PatternTooLarge, new TextRange(reader.Position, reader.Position),
                $"parts can lie in each other {Messages.Number(MaxDepth)} deep");

        var condition = ParseOperandInside();
        _depth--;
        return condition;
    }

    private Condition ParseOperandInside()
    {
        if (reader.TryRead("!"))
            return new Negation(ParseOperand());

        if (!reader.TryRead("("))
            return ParseComparison();

        var inner = Parse();
        reader.Read(")");
        return inner;
    }

    private Comparison ParseComparison()
    {
        var path = new List<NameSyntax> { reader.ReadName("the name of an attribute") };
        while (reader.TryRead("."))
            path.Add(reader.ReadName("the name of an attribute"));

        var start = reader.Position;
        var @operator = ParseOperator();
        var range = new TextRange(start, reader.End);
        return new Comparison(path, @operator, range, reader.ReadValue());
    }

    private ComparisonOperator ParseOperator()
    {
        if (reader.TryRead("!=="))
            return ComparisonOperator.NotEqual;
        if (reader.TryRead("!="))
            return ComparisonOperator.NoMatch;
        if (reader.TryRead("=="))
            return ComparisonOperator.Equal;
        if (reader.TryRead("="))
            return ComparisonOperator.Match;
        if (reader.TryRead("<="))
            return ComparisonOperator.LessOrEqual;
        if (reader.TryRead("<"))
            return ComparisonOperator.Less;
        if (reader.TryRead(">="))
            return ComparisonOperator.GreaterOrEqual;
        if (reader.TryRead(">"))
            return ComparisonOperator.Greater;

        reader.FailExpecting("an operator such as '=' or '!='");
        return ComparisonOperator.Match;
    }
}
