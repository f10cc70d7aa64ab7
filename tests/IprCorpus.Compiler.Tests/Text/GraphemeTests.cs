using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Text;

public sealed class GraphemeTests
{
    [Fact]
    public void Clusters_are_those_of_the_platform() =>
        Generators.Text.Sample(static text =>
        {
            var boundaries = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
            for (var i = 0; i <= text.Length; i++)
                Graphemes.CutsCluster(text, i).Should().Be(!boundaries.Contains(i), "of {0} in '{1}'", i,
                    string.Join(' ', text.Select(static c => ((int)c).ToString("X4", CultureInfo.InvariantCulture))));
        });

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("A\u030A e\u0301", "Å é")]
    [InlineData("u\u0308\u0301", "ǘ")]
    public void Composition_joins_what_NFC_joins(string text, string expected) => Composition.ToComposed(text).Should().Be(expected);

    [Theory]
    [InlineData("é")]
    [InlineData("x\u0301")]
    [InlineData("")]
    public void Composition_leaves_the_rest(string text) => Composition.ToComposed(text).Should().BeNull();
}
