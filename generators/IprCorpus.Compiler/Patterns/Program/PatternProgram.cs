using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Program;

/// <summary>A pattern as the code that is emitted for it needs it; nothing in it knows where anything stood.</summary>
/// <param name="Namespace">The C# namespace of the corpus.</param>
/// <param name="TokenList">The list in <c>Corpus</c> that the tokens are taken from; null where they are computed words.</param>
/// <param name="Instructions">The steps; a match is complete after the last.</param>
/// <param name="Tests">The conditions on tokens.</param>
/// <param name="Layers">The annotations that it speaks of.</param>
/// <param name="Captures">The captures.</param>
/// <param name="Filters">The further conditions on a match.</param>
/// <param name="LoopCount">The number of loops that must not be entered twice at one token.</param>
internal sealed record PatternProgram(
    string Namespace,
    string? TokenList,
    EquatableArray<Instruction> Instructions,
    EquatableArray<TokenTest> Tests,
    EquatableArray<Layer> Layers,
    EquatableArray<CaptureName> Captures,
    EquatableArray<Filter> Filters,
    int LoopCount);

/// <summary>A condition on tokens.</summary>
internal sealed record TokenTest(BoundCondition Condition, string Comment);

/// <summary>The annotations of a type that fulfil a condition.</summary>
internal sealed record Layer(string Type, string List, BoundCondition? Condition, string Comment);

/// <summary>A capture, and the layer whose annotations it captures; -1 where it captures tokens.</summary>
internal sealed record CaptureName(string Name, int Layer);

/// <summary>A condition on what a match is within, or contains.</summary>
/// <param name="Layer">An annotation of this layer; -1 where it is a token.</param>
/// <param name="Test">For a token, its test; -1 where any token will do.</param>
/// <param name="IsWithin">Whether the match is in it; otherwise it is in the match.</param>
/// <param name="IsNegated">Whether it must not be so.</param>
/// <param name="Comment">The filter in the pattern.</param>
internal sealed record Filter(int Layer, int Test, bool IsWithin, bool IsNegated, string Comment);
