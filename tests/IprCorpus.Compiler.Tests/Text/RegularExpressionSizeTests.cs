using System.Text.RegularExpressions;
using CsCheck;
using IprCorpus.Compiler.Patterns.Binding;

namespace IprCorpus.Compiler.Tests.Text;

/// <summary>Regular expressions that a pattern accepts can be made without backtracking at run time.</summary>
public sealed class RegularExpressionSizeTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("[a-z-[aeiou]]", 1)]
    [InlineData("a+b*c?", 4)]
    [InlineData("a{3}", 3)]
    [InlineData("a{3,}", 4)]
    [InlineData("a{3,7}?b", 8)]
    [InlineData("a{0}", 1)]
    [InlineData("a{,3}", 5)]
    [InlineData("a{x}", 4)]
    [InlineData(@"\p{Lu}{2}\)\d", 4)]
    [InlineData("(?:ab|c){4}", 12)]
    [InlineData("(?<name>ab){4}", 8)]
    [InlineData("(?'name'ab){4}", 8)]
    [InlineData("(?i:ab){4}", 8)]
    [InlineData("(?i)ab", 2)]
    [InlineData("((a{1,100}){1,100}){1,100}", 1_000_000)]
    [InlineData("((a{100000}){100000}){100000}", int.MaxValue)]
    public void Size(string expression, int expected) => RegularExpressionSize.Of(expression).Should().Be(expected);

    [Fact]
    public void Accepted_expressions_are_accepted_at_run_time() => Expressions.Sample(static expression =>
    {
        if (RegularExpression.Error(expression) is null)
            new Regex(RegularExpression.Whole(expression), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking).IsMatch("abcabc");
    });

    [Fact]
    public void Refused_repetitions_are_near_the_limit_of_the_run_time()
    {
        var largest = new Regex(RegularExpression.Whole($"a{{{RegularExpressionSize.Limit}}}"), RegexOptions.NonBacktracking);
        var refused = () => new Regex(RegularExpression.Whole($"a{{{RegularExpressionSize.Limit + 10}}}"), RegexOptions.NonBacktracking);
        largest.IsMatch("a").Should().BeFalse();
        refused.Should().Throw<NotSupportedException>();
    }

    /// <summary>Expressions of nested repetitions, with counts around the limit.</summary>
    private static readonly Gen<string> Expressions = Gen.Recursive<string>(static (depth, inner) => depth > 4
        ? Words("a", "[bc]", @"\w", ".", @"\p{L}", "ab")
        : Gen.OneOf(
            Words("a", "b", "[ab]", @"\d", ".", "(?i)", "^", "$", @"\b"),
            Gen.Select(inner, inner, static (left, right) => left + right),
            Gen.Select(inner, inner, static (left, right) => $"(?:{left}|{right})"),
            Gen.Select(inner, Gen.Int[0, 60], Gen.Int[0, 60], static (part, least, more) => $"(?:{part}){{{least},{least + more}}}"),
            Gen.Select(inner, Gen.Int[0, 300], static (part, least) => $"({part}){{{least},}}"),
            Gen.Select(inner, Words("*", "+", "?", "*?", "??"), static (part, sign) => $"(?:{part}){sign}")));

    private static Gen<string> Words(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
