using IprCorpus.Generators.Tests.Harness;
using IprCorpus.Generators.Tests.Snapshots;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>What the code of patterns looks like.</summary>
public class EmittedPatternTests
{
    [Theory]
    [InlineData("Tokens", "[upos='ADJ'] [lemma='infringement'] within Phrase")]
    [InlineData("Choices", "('a'%c | p:Phrase[by.name='B.*']) [upos!='ADJ|NOUN' & rank>2]{2,} <Clause>? containing [stop=true]")]
    [InlineData("Loops", "([upos='ADJ']+ ','?)*? n:[upos='NOUN' | !(head.lemma='x')] !within Clause")]
    public void APattern_IsWrittenAsApproved(string name, string pattern)
    {
        var run = GeneratorDriverRun.Of(TokenCorpus.Sample, PatternRun.Program(pattern));

        run.Compile();
        Snapshot.Verify(run.Sources["Patterns/Program.Find.Corpus.g.cs"], "cs", name);
    }
}
