using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>A whole pattern.</summary>
/// <param name="Body">The part that matches.</param>
/// <param name="Filters">The further conditions on every match.</param>
internal sealed record PatternSyntax(PatternNode Body, IReadOnlyList<PatternFilter> Filters);

/// <summary><c>within</c> or <c>containing</c>, with <c>!</c> before it or not.</summary>
/// <param name="Operand">An annotation; after <c>containing</c>, a token too.</param>
/// <param name="IsWithin">The kind of the filter.</param>
/// <param name="IsNegated">Whether it must not be so.</param>
internal sealed record PatternFilter(PatternNode Operand, bool IsWithin, bool IsNegated);

/// <summary>A name and where it stands.</summary>
internal sealed record NameSyntax(string Text, TextRange Range);
