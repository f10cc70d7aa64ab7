namespace IprCorpus.Runtime.Tests.Spans;

internal static class Sequences
{
    /// <summary>Asserts that two sequences hold the same records in the same order, and shows them as one line each.</summary>
    public static void ShouldBe<T>(this IEnumerable<T> actual, IEnumerable<T> expected, params object[] question)
    {
        var (found, wanted) = (actual.ToList(), expected.ToList());
        if (!found.SequenceEqual(wanted))
        {
            Assert.Fail($"{string.Join(' ', question)}: found [{string.Join(", ", found)}], wanted [{string.Join(", ", wanted)}]");
        }
    }
}
