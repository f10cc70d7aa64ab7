using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>One row is one object, also where threads race for a corpus that nobody has read.</summary>
public sealed class IdentityTests
{
    private const int Threads = 8;

    [Fact]
    public void A_row_is_one_object_for_all_threads()
    {
        for (var run = 0; run < 300; run++)
        {
            var corpus = new InMemoryCorpus(
                [("a", 1), ("b", 2)],
                [("d1", "x", [new Draft(Kind.Token, 0, 1), new Draft(Kind.Name, 0, 1)]), ("d2", "y", [])]);
            object[] Ask() =>
            [
                corpus.Documents.All[0], corpus.Persons.All[0], corpus.Entities.All[1], corpus.Tokens.All[0], corpus.All.All[0],
                corpus.Documents.All, corpus.Persons.All, corpus.Tokens.All, corpus.Documents.All.Texts,
            ];

            using var start = new Barrier(Threads);
            var answers = new object[Threads][];
            var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                answers[thread] = Ask();
            })).ToArray();
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());

            for (var i = 0; i < answers[0].Length; i++)
            {
                answers.Select(answer => answer[i]).Distinct(ReferenceEqualityComparer.Instance).Should().ContainSingle("question {0} of run {1}", i, run);
            }
        }
    }
}
