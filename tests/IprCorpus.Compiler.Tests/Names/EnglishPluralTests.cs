using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Tests.Names;

public sealed class EnglishPluralTests
{
    [Theory]
    [InlineData("Mention", "Mentions")]
    [InlineData("Person", "People")]
    [InlineData("ChairPerson", "ChairPeople")]
    [InlineData("Child", "Children")]
    [InlineData("Criterion", "Criteria")]
    [InlineData("Party", "Parties")]
    [InlineData("Essay", "Essays")]
    [InlineData("Class", "Classes")]
    [InlineData("TimeBox", "TimeBoxes")]
    [InlineData("Branch", "Branches")]
    [InlineData("Hero", "Heroes")]
    [InlineData("Photo", "Photos")]
    [InlineData("Analysis", "Analyses")]
    [InlineData("Series", "Series")]
    [InlineData("TradedGoods", "TradedGoods")]
    [InlineData("TradeRoute", "TradeRoutes")]
    [InlineData("URL", "URLs")]
    [InlineData("Y", "Ys")]
    public void Plural_follows_the_last_word(string name, string expected) => EnglishPlural.Of(name).Should().Be(expected);
}
