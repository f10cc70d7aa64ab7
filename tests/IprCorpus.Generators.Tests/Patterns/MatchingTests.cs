namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>What patterns find, construct by construct.</summary>
public class MatchingTests
{
    // The big bad law is good , he said
    [Theory]
    [InlineData("[upos='ADJ']", "big | bad | good")]
    [InlineData("[upos='ADJ'] [lemma='law']", "bad law")]
    [InlineData("[upos='ADJ']+ [lemma='law']", "big bad law")]
    [InlineData("'law' []", "law is")]
    [InlineData("'LAW'%c", "law")]
    [InlineData("[word='b.*']", "big | bad")]
    [InlineData("[word='B.*'%c & !(lemma='bad')]", "big")]
    [InlineData("[word!='[a-z]+']", "The | ,")]
    [InlineData("[word==',' | lemma='be']", "is | ,")]
    [InlineData("[upos='ADJ|VERB' & rank>=3]", "big | bad | good")]
    [InlineData("[rank=2]", "is | he")]
    [InlineData("[weight<0.75 & stop=true] [stop=false]", "is good | he said")]
    [InlineData("Phrase", "The big bad law | good")]
    [InlineData("Phrase[tone='very-loud']", "The big bad law")]
    [InlineData("Phrase[by='ann']", "law is good , he said")]
    [InlineData("Phrase[by.name='B.b']", "The big bad law")]
    [InlineData("Phrase[by.boss.aliases='Annie']", "The big bad law")]
    [InlineData("Phrase[tone!='calm']", "The big bad law | good")]
    [InlineData("Phrase[document.year=2020 & text='good']", "good")]
    [InlineData("p:Phrase n:[]", "The big bad law is p=The big bad law n=is | good , p=good n=,")]
    [InlineData("[upos='ADJ'] within Phrase", "big | bad | good")]
    [InlineData("[upos='ADJ'] within Phrase[tone='very-loud']", "big | bad")]
    [InlineData("[upos='ADJ'] !within Phrase[tone='very-loud']", "good")]
    [InlineData("[upos='ADJ'] within Clause", "good")]
    [InlineData("'is' 'good' within Phrase", "")]
    [InlineData("'he' 'said' within Phrase", "he said")]
    [InlineData("[]{2} containing Clause", "is good")]
    [InlineData("[]{3} containing [upos='VERB']", "bad law is")]
    [InlineData("[]{3} !containing [upos='VERB']", "The big bad | good , he")]
    [InlineData("<Phrase> []", "The | law | good")]
    [InlineData("[] </Phrase>", "law | good | said")]
    [InlineData("[] <Gap> []", "big bad | he said")]
    [InlineData("[] Gap []", "big bad")]
    [InlineData("[] Gap", "big | he said")]
    [InlineData("('big' | 'big' 'bad') []", "big bad")]
    [InlineData("('big' 'bad' | 'big') []", "big bad law")]
    [InlineData("[upos='ADJ']{1,2}?", "big | bad | good")]
    [InlineData("'big' []*? 'law'", "big bad law")]
    [InlineData("x:([upos='ADJ']+) 'law'", "big bad law x=big bad")]
    [InlineData("(x:[upos='ADJ'])+ 'law'", "big bad law x=bad")]
    [InlineData("(a:'The' | b:'bad') []", "The big a=The | bad law b=bad")]
    public void APattern_Finds(string pattern, string matches) => PatternRun.Find(pattern).Should().Be(matches);

    [Fact]
    public void Matches_DoNotOverlap_UnlessTheyMay()
    {
        PatternRun.Find("[] []").Should().Be("The big | bad law | is good | , he");
        PatternRun.Find("[] []", overlapping: true).Should().Be("The big | big bad | bad law | law is | is good | good , | , he | he said");
    }
}
