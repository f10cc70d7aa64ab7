using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>A part of a pattern that matches a stretch of tokens.</summary>
/// <param name="Range">The range in the pattern.</param>
internal abstract record PatternNode(TextRange Range);

/// <summary>One token: <c>[…]</c>, or <c>'…'</c> for its word.</summary>
internal sealed record TokenNode(TextRange Range, Condition? Condition) : PatternNode(Range);

/// <summary>The tokens of one annotation: <c>Type[…]</c>.</summary>
internal sealed record AnnotationNode(TextRange Range, NameSyntax Type, Condition? Condition) : PatternNode(Range);

/// <summary>The place where an annotation begins, <c>&lt;Type[…]></c>, or ends, <c>&lt;/Type[…]></c>.</summary>
internal sealed record BoundaryNode(TextRange Range, NameSyntax Type, Condition? Condition, bool IsEnd) : PatternNode(Range);

/// <summary>One after another.</summary>
internal sealed record SequenceNode(TextRange Range, IReadOnlyList<PatternNode> Items) : PatternNode(Range);

/// <summary>One of several, the earlier first.</summary>
internal sealed record AlternationNode(TextRange Range, IReadOnlyList<PatternNode> Options) : PatternNode(Range);

/// <summary>Several times: as often as possible, or, lazily, as rarely. Without a maximum, any number of times.</summary>
internal sealed record RepetitionNode(TextRange Range, PatternNode Item, int Minimum, int? Maximum, bool IsLazy) : PatternNode(Range);

/// <summary>A part with a name: <c>name:part</c>.</summary>
internal sealed record CaptureNode(TextRange Range, NameSyntax Name, PatternNode Item) : PatternNode(Range);
