namespace IprCorpus.Runtime.Tests.Corpora;

/// <summary>
/// Corpora of a few documents with crowded spans: points, duplicates, nests and crossings; some documents have more
/// annotations than a query reads through without an index, some have none. In some, names and specimens are
/// discontinuous, with fragments that touch, and fragments that are points.
/// </summary>
internal static class RandomCorpus
{
    public const int TextLength = 60;

    private static readonly Gen<Draft> Drafts = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, TextLength],
        Gen.Frequency((2, Gen.Const(0)), (6, Gen.Int[1, 5]), (2, Gen.Int[6, TextLength])),
        (kind, start, length) => new Draft((Kind)kind, start, Math.Min(TextLength, start + length)));

    private static readonly Gen<Draft> BrokenDrafts = Gen.Select(
        Gen.Frequency((3, Gen.Const(Kind.Name)), (1, Gen.Const(Kind.Specimen))),
        Gen.OneOf(Gen.Int[0, 8], Gen.Int[0, TextLength]).Array[4, 6],
        (kind, places) => Broken(kind, [.. places.Order()]));

    private static readonly Gen<Draft> MixedDrafts = Gen.Frequency((2, Drafts), (1, BrokenDrafts));

    private static readonly Gen<Draft[]> Documents = Gen.Frequency(
        (1, Gen.Const(Array.Empty<Draft>())),
        (2, Drafts.Array[1, 12]),
        (2, MixedDrafts.Array[1, 12]),
        (2, Drafts.Array[100, 400]),
        (2, MixedDrafts.Array[100, 400]));

    // Runs of white space of several lengths.
    private static readonly string Text = string.Concat(Enumerable.Range(0, TextLength).Select(i => i % 7 is 3 or 4 || i % 11 == 5 ? ' ' : 'x'));

    public static readonly Gen<InMemoryCorpus> Corpora = Documents.Array[1, 4].Select(documents =>
        new InMemoryCorpus(documents.Select((drafts, index) => ($"d{index}", Text, drafts))));

    /// <summary>A corpus, one of its lists as made from the table or of picked rows, and all that can be asked about.</summary>
    public static readonly Gen<(InMemoryCorpus Corpus, int Seed)> Cases = Gen.Select(Corpora, Gen.Int[0, 1_000_000]);

    /// <summary>A draft whose fragments start and end at the places given, two by two.</summary>
    internal static Draft Broken(Kind kind, params int[] places)
    {
        TextSpan[] fragments = [.. places.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new TextSpan(pair[0], pair[1]))];
        return new Draft(kind, fragments[0].Start, fragments[^1].End, null, fragments);
    }
}
