namespace IprCorpus.Generators.Tests.Patterns;

public class PatternAllocationTests
{
    [Fact]
    public void ASearch_AllocatesNothingForDocumentsAndTokens()
    {
        var corpus = TestCorpus.Empty.With("corpus.yaml", TokenCorpus.Schema);
        for (var i = 10; i < 30; i++)
        {
            corpus = corpus.With($"d{i}.yaml", TokenCorpus.Document($"d{i}", string.Join(' ', Enumerable.Repeat("the/det big/adj bad/adj law", 25)), """
                  - Phrase:
                    start: 0
                    end: 200
                    exact: "TEXT"
                """.Replace("TEXT", string.Concat(Enumerable.Repeat("the big bad law ", 25))[..200])));
        }

        var allocated = (string)GeneratorDriverRun.Of(corpus, """
            using System.Collections.Generic;
            using System.Linq;
            using IprCorpus.Runtime;
            using Tokens;

            internal static partial class Program
            {
                [CorpusPattern("x:([upos='ADJ'] | [lemma='la.*'])+? ([upos='DET']* [lemma='big'])* 'nothing'%c within Phrase containing [rank>7]", Overlapping = true)]
                private static partial IEnumerable<PatternMatch> Find(IEnumerable<Document> documents);

                private static long Allocated(Document[] documents)
                {
                    var before = System.GC.GetAllocatedBytesForCurrentThread();
                    foreach (var match in Find(documents))
                    {
                        throw new System.InvalidOperationException(match.ToString());
                    }

                    return System.GC.GetAllocatedBytesForCurrentThread() - before;
                }

                public static string Run()
                {
                    var all = Corpus.Documents.ToArray();
                    var one = all.Take(1).ToArray();
                    for (var i = 0; i < 3; i++)
                    {
                        Allocated(all);
                    }

                    return $"{Allocated(all) - Allocated(one)}";
                }
            }
            """).Execute()!;

        allocated.Should().Be("0");
    }
}
