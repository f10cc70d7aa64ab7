using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>A condition whose names are resolved.</summary>
internal abstract record BoundCondition;

/// <summary>Both, or at least one.</summary>
internal sealed record BoundJunction(BoundCondition Left, BoundCondition Right, bool IsAnd) : BoundCondition;

/// <summary>Not so.</summary>
internal sealed record BoundNegation(BoundCondition Operand) : BoundCondition;

/// <summary>An attribute compared with a value. Where there is no attribute, the comparison fails.</summary>
internal sealed record BoundComparison(EquatableArray<PatternAttribute> Path, BoundValue Value) : BoundCondition;

/// <summary>With what an attribute is compared, and how.</summary>
internal abstract record BoundValue;

/// <summary>A text with the same characters.</summary>
internal sealed record BoundText(string Text, bool IgnoresCase) : BoundValue;

/// <summary>A text that a regular expression matches as a whole.</summary>
internal sealed record BoundExpression(string Expression, bool IgnoresCase) : BoundValue;

/// <summary>One of the values of an enum.</summary>
/// <param name="Type">The C# name of the enum.</param>
/// <param name="IsBuiltIn">Whether the enum is the runtime's and not the corpus's own.</param>
/// <param name="Members">The C# names of the values.</param>
internal sealed record BoundEnum(string Type, bool IsBuiltIn, EquatableArray<string> Members) : BoundValue;

/// <summary>A number in a relation.</summary>
/// <param name="Number">As C# writes it.</param>
/// <param name="Operator">The C# operator.</param>
internal sealed record BoundNumber(string Number, string Operator) : BoundValue;

/// <summary>A truth value.</summary>
internal sealed record BoundTruth(bool Value) : BoundValue;
