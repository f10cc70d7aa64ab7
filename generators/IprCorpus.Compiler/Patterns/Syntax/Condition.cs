using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>A condition on a token or annotation.</summary>
internal abstract record Condition;

/// <summary>Both (<c>&amp;</c>), or at least one (<c>|</c>).</summary>
internal sealed record Junction(Condition Left, Condition Right, bool IsAnd) : Condition;

/// <summary>Not so: <c>!</c>.</summary>
internal sealed record Negation(Condition Operand) : Condition;

/// <summary>An attribute compared with a value.</summary>
/// <param name="Path">The attribute, after the references that lead to it.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="OperatorRange">The range of the operator.</param>
/// <param name="Value">With what it is compared.</param>
internal sealed record Comparison(IReadOnlyList<NameSyntax> Path, ComparisonOperator Operator, TextRange OperatorRange, ValueSyntax Value) : Condition;

/// <summary>A value.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="Range">The range, quotes included.</param>
/// <param name="IsQuoted">Whether it stands between quotes.</param>
/// <param name="IgnoresCase">Whether <c>%c</c> follows it.</param>
internal sealed record ValueSyntax(string Text, TextRange Range, bool IsQuoted, bool IgnoresCase);

/// <summary>The comparison of an attribute with a value.</summary>
internal enum ComparisonOperator
{
    /// <summary><c>=</c>: a text matches a regular expression as a whole; anything else is equal.</summary>
    Match,

    /// <summary><c>!=</c>: the negation of <see cref="Match"/>.</summary>
    NoMatch,

    /// <summary><c>==</c>: the same characters.</summary>
    Equal,

    /// <summary><c>!==</c>: the negation of <see cref="Equal"/>.</summary>
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
