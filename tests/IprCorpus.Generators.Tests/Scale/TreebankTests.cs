using System.Globalization;
using System.Text;
using IprCorpus.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Scale;

/// <summary>Made-up treebanks are what they promise, and compile to what a corpus of their size may take.</summary>
public class TreebankTests
{
    private const int PropertiesOfToken = 6;

    [Theory]
    [InlineData(3, 0, 500)]
    [InlineData(7, 100, 0)]
    [InlineData(10, 1_001, 2_000)]
    [InlineData(1, 5_000, 0)]
    public void ATreebank_HasWhatIsAskedFor(int documents, int annotations, int textLength)
    {
        var treebank = new SyntheticTreebank(documents, annotations, textLength).Read().ToList();

        treebank.Should().HaveCount(documents);
        treebank.Sum(document => document.AnnotationCount).Should().Be(annotations);
        treebank.Should().OnlyContain(document => document.Text.Length >= textLength);
        treebank.SelectMany(document => document.Sentences
            .SelectMany(sentence => sentence.Words.Select(word => document.Text[word.Start..word.End] == word.Form)))
            .All(isThere => isThere).Should().BeTrue();
    }

    [Fact]
    public void ATreebank_FollowsFromItsNumbers()
    {
        Text(new SyntheticTreebank(3, 300)).Should().Be(Text(new SyntheticTreebank(3, 300)));
        Text(new SyntheticTreebank(3, 300, Seed: 2)).Should().NotBe(Text(new SyntheticTreebank(3, 300)));
        Text(new SyntheticTreebank(3, 300))[..100].Should().Be(
            "vaununor dosiquis yoyofi moanyoor ra ca orxile. kaxian quivamofi infi finatos yoyos inincagras quisi", "it is the same on every machine");
    }

    [Fact]
    public void ACompiledTreebank_IsNotMuchLargerThanItsText()
    {
        var treebank = new SyntheticTreebank(20, 20_000).Read().ToList();
        var output = GeneratorOutput.Of(Corpus(treebank));
        output.Diagnostics.Should().BeEmpty();
        using var assembly = new MemoryStream();
        output.Compilation.Emit(assembly).Success.Should().BeTrue();

        var sentences = treebank.Sum(document => document.Sentences.Count);
        var values = sentences + ((20_000 - sentences) * PropertiesOfToken);
        var text = treebank.Sum(document => Encoding.UTF8.GetByteCount(document.Text));
        ((double)assembly.Length).Should().BeLessThan(1.3 * (text + (8 * values)));
    }

    [Fact]
    public void TheNumberOfFiles_DoesNotFollowTheNumberOfDocuments()
    {
        var few = GeneratorDriverRun.Of(Corpus(new SyntheticTreebank(64, 64).Read())).Sources.Count;
        var many = GeneratorDriverRun.Of(Corpus(new SyntheticTreebank(256, 256).Read())).Sources.Count;

        many.Should().BeLessThan(2 * few);
    }

    /// <summary>One document's question opens one document: of the others, no more is kept than where their rows begin.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(80)]
    public void TheFirstAnswer_AllocatesWhatItsDocumentTakes(int documents)
    {
        var run = GeneratorDriverRun.Of(Corpus(new SyntheticTreebank(documents, 100 * documents).Read()), """
            using System;
            using System.Linq;
            using Treebank;
            static class Program
            {
                public static string Run()
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var nouns = Corpus.Documents[Corpus.Documents.Count / 2].Tokens.Where(Token.Columns.Upos, Upos.Noun).Take(3).Select(token => token.Lemma).Count();
                    return nouns == 3 ? (GC.GetAllocatedBytesForCurrentThread() - before).ToString() : "";
                }
            }
            """);

        int.Parse((string)run.Execute()!, CultureInfo.InvariantCulture).Should().BeLessThan(32 * 1024);
    }

    /// <summary>
    /// A record is an object of two words, a reference, a number, and four bytes for closed values; 8 more hold it in its page.
    /// </summary>
    [Fact]
    public void ARecord_TakesFortyBytes()
    {
        const int Annotations = 20_000;
        var run = GeneratorDriverRun.Of(Corpus(new SyntheticTreebank(2, Annotations).Read()), """
            using System;
            using Treebank;
            static class Program
            {
                public static string Run()
                {
                    // The first opens the document.
                    var tokens = Corpus.Documents[0].Tokens;
                    var nouns = tokens[0].Upos == Upos.Noun ? 1 : 0;
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    foreach (var token in tokens)
                    {
                        nouns += token.Upos == Upos.Noun ? 1 : 0;
                    }

                    return nouns > 0 ? ((double)(GC.GetAllocatedBytesForCurrentThread() - before) / tokens.Count).ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "";
                }
            }
            """);

        double.Parse((string)run.Execute()!, CultureInfo.InvariantCulture).Should().BeInRange(39, 42);
    }

    [Fact]
    public void CoNLLU_KeepsTextAndPlaces()
    {
        var document = ConlluTreebank.Read("file", """
            # newdoc id = A_b
            # text = I don't know
            1	I	I	PRON	PRP	_	4	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	do	AUX	VBP	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	know	know	VERB	VB	_	0	root	_	SpaceAfter=No
            4.1	it	it	PRON	PRP	_	_	_	4:obj	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            # newpar
            1-2	au	_	_	_	_	_	_	_	_
            1	à	à	ADP	_	_	0	root	_	_
            2	le	le	DET	_	_	1	det	_	_

            # newdoc
            1	End	end	NOUN	NN	_	0	root	_	_
            """.Split('\n')).ToList();

        document.Select(item => item.Id).Should().Equal("a-b", "file");
        document[0].Text.Should().Be("I don't know.\nau");
        document[0].Sentences.SelectMany(sentence => sentence.Words).Select(word => $"{word.Form} {word.Start}..{word.End} {word.Head}").Should().Equal(
            "I 0..1 3", "do 2..4 3", "n't 4..7 3", "know 8..12 -1", ". 12..13 3", "à 14..16 -1", "le 14..16 0");
    }

    private static string Text(SyntheticTreebank treebank) => string.Join('\n', treebank.Read().Select(document => document.Text));

    private static TestCorpus Corpus(IEnumerable<TreebankDocument> treebank) =>
        TreebankYaml.Files(treebank).Aggregate(TestCorpus.Empty, (corpus, file) => corpus.With(file.Path, file.Content));
}
