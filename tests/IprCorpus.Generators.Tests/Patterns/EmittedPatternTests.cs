using IprCorpus.Generators.Tests.Snapshots;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>What the code of patterns looks like.</summary>
public class EmittedPatternTests
{
    [Fact]
    public void NamesThatDifferInLetterCase_OrCannotBeFileNames_GiveFilesOfTheirOwn()
    {
        var pattern = PatternRun.Program("[]");
        var declaration =
            pattern[pattern.IndexOf("[Corpus", StringComparison.Ordinal)..(pattern.IndexOf("Find();", StringComparison.Ordinal) + "Find();".Length)];
        var more = string.Concat(((string[])["FIND", "Fi\u203Fnd", "Fi_nd", "@in"]).Select(name => declaration.Replace("Find", name)));

        var run = GeneratorDriverRun.Of(TokenCorpus.Sample, pattern.Replace(declaration, declaration + more));

        run.Compile();
        run.Sources.Keys.Where(static name => name.StartsWith("Patterns/", StringComparison.Ordinal)).Should().HaveCount(5);
    }

    [Theory]
    [InlineData("Tokens", "[upos='ADJ'] [lemma='infringement'] within Phrase")]
    [InlineData("Choices", "('a'%c | p:Phrase[by.name='B.*']) [upos!='ADJ|NOUN' & rank>2]{2,} <Clause>? containing [stop=true]")]
    [InlineData("Loops", "([upos='ADJ']+ ','?)*? n:[upos='NOUN' | !(head.lemma='x')] !within Clause")]
    public void APattern_IsWrittenAsApproved(string name, string pattern)
    {
        var run = GeneratorDriverRun.Of(TokenCorpus.Sample, PatternRun.Program(pattern));

        run.Compile();
        Snapshot.Verify(run.Sources.Single(static source => source.Key.StartsWith("Patterns/", StringComparison.Ordinal)).Value, "cs", name);
    }
}
