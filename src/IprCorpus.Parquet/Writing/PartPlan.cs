namespace IprCorpus.Parquet.Writing;

/// <summary>
/// The place of each document: its number, its offset over the corpus and its part. It follows from ids and lengths alone, so
/// that one corpus is divided in the same way whatever order its files are read in.
/// </summary>
internal sealed class PartPlan
{
    private readonly string[] _ids;
    private readonly long[] _starts;
    private readonly int[] _parts;

    /// <param name="documents">In any order, each id once.</param>
    /// <param name="charactersPerPart">The number of code units a part takes before the next begins; a document is never divided.</param>
    public PartPlan(IEnumerable<DocumentHead> documents, long charactersPerPart)
    {
        var sorted = documents.OrderBy(static document => document.Id, StringComparer.Ordinal).ToArray();
        _ids = Array.ConvertAll(sorted, static document => document.Id);
        _starts = new long[sorted.Length];
        _parts = new int[sorted.Length];
        var sizes = new List<int>();
        var (offset, filled) = (0L, charactersPerPart);
        for (var number = 0; number < sorted.Length; number++)
        {
            if (filled >= charactersPerPart)
            {
                sizes.Add(0);
                filled = 0;
            }

            _starts[number] = offset;
            _parts[number] = sizes.Count - 1;
            sizes[^1]++;
            offset += sorted[number].Length;
            filled += sorted[number].Length;
        }

        DocumentsInPart = sizes;
        Length = offset;
    }

    public int DocumentCount => _ids.Length;

    /// <summary>The code units of all texts.</summary>
    public long Length { get; }

    /// <summary>Gets the number of documents of each part.</summary>
    public IReadOnlyList<int> DocumentsInPart { get; }

    /// <summary>The number of the document with an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public int NumberOf(string id) =>
        Array.BinarySearch(_ids, id, StringComparer.Ordinal) is var number and >= 0 ? number
            : throw new ArgumentException($"There is no document '{id}'.", nameof(id));

    public long StartOf(int number) => _starts[number];

    public int PartOf(int number) => _parts[number];
}
