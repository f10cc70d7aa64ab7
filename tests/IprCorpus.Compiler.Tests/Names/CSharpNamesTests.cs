using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Tests.Names;

public sealed partial class CSharpNamesTests
{
    [Theory]
    [InlineData("value-lost", "ValueLost")]
    [InlineData("value_lost", "ValueLost")]
    [InlineData("valueLost", "ValueLost")]
    [InlineData("iso3166", "Iso3166")]
    [InlineData("ipr-law-2020", "IprLaw2020")]
    [InlineData("class", "Class")]
    [InlineData("TianPledge", "TianPledge")]
    [InlineData("3d-printing", "_3dPrinting")]
    [InlineData("--a--", "A")]
    [InlineData("知的財産", "知的財産")]
    [InlineData("حقوق", "حقوق")]
    [InlineData("हिंदी", "हिंदी")]
    [InlineData("ångström", "Ångström")]
    [InlineData("ßen", "_ßen")]
    [InlineData("𠮷野家", "U20BB7野家")]
    [InlineData("😀smile", "Smile")]
    [InlineData("😀", "_00DDF2B4")]
    [InlineData("", "_811C9DC5")]
    public void Seed_name_becomes_an_identifier(string name, string expected)
    {
        var actual = CSharpNames.Pascal(name);
        if (expected.Length == 9 && expected[0] == '_' && expected[1] != 'ß')
            actual.Should().MatchRegex("^_[0-9A-F]{8}$");
        else
            actual.Should().Be(expected);
    }

    [Fact]
    public void Over_long_names_stay_apart()
    {
        var (a, b) = (CSharpNames.Pascal(new string('a', 5000) + "b"), CSharpNames.Pascal(new string('a', 5000) + "c"));
        a.Should().HaveLength(CSharpNames.MaxLength).And.NotBe(b);
        b.Should().HaveLength(CSharpNames.MaxLength);
    }

    [Fact]
    public void Whatever_the_name_the_identifier_is_valid() =>
        Generators.Anything.Sample(
            static name =>
            {
                var identifier = CSharpNames.Pascal(name);
                IdentifierPattern().IsMatch(identifier).Should().BeTrue("'{0}' comes from '{1}'", identifier, name);
                char.IsLower(identifier[0]).Should().BeFalse();
                identifier.Length.Should().BeLessThanOrEqualTo(CSharpNames.MaxLength);
                CSharpNames.Pascal(name).Should().Be(identifier);
            },
            iter: 20_000);

    [Fact]
    public void A_name_that_is_an_identifier_stays_as_it_is() =>
        Gen.Char["ABCÄÖé中문xyz019"].Array[1, 20].Select(static chars => new string(chars)).Where(CSharpNames.IsPascalIdentifier)
            .Sample(static name => CSharpNames.Pascal(name) == name);

    [Fact]
    public void Ids_give_identifiers_without_loss_of_words() =>
        Gen.Char["abz09"].Array[1, 6].Select(static chars => new string(chars)).Array[1, 5].Sample(static words =>
        {
            var id = string.Join('-', words);
            SeedNames.IsId(id).Should().BeTrue();
            var joined = new StringBuilder();
            foreach (var word in words)
                joined.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);

            CSharpNames.Pascal(id).TrimStart('_').Should().Be(joined.ToString());
        });

    [Fact]
    public void What_is_suggested_for_a_bad_id_is_a_good_one() =>
        Generators.Anything.Sample(static text => SeedNames.ToId(text) is not { } id || SeedNames.IsId(id));

    /// <summary>The grammar of the C# standard, without <c>@</c>.</summary>
    [GeneratedRegex(@"\A[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}]*\z")]
    private static partial Regex IdentifierPattern();
}
