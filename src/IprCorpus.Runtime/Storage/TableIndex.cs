using System.Numerics;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// Finds a table of a block by its id in constant time: a bit for each id up to the greatest says whether the block has
/// the table, and the bits before it say where. It takes 16 bytes for 64 ids, however few of them occur.
/// </summary>
internal readonly struct TableIndex
{
    private const int WordBits = 6;

    private readonly (ulong Present, int Before)[] _words;

    /// <param name="tables">The tables, by ascending ids.</param>
    public TableIndex(Block.Table[] tables)
    {
        _words = new (ulong, int)[tables.Length == 0 ? 0 : (tables[^1].Id >> WordBits) + 1];
        foreach (var table in tables)
        {
            _words[table.Id >> WordBits].Present |= 1UL << table.Id;
        }

        for (var word = 1; word < _words.Length; word++)
        {
            _words[word].Before = _words[word - 1].Before + BitOperations.PopCount(_words[word - 1].Present);
        }
    }

    /// <summary>The table's place among those of the block, or -1.</summary>
    public int Find(int id)
    {
        var word = id >> WordBits;
        if ((uint)word >= (uint)_words.Length)
        {
            return -1;
        }

        var (present, before) = _words[word];
        var bit = 1UL << id;
        return (present & bit) == 0 ? -1 : before + BitOperations.PopCount(present & (bit - 1));
    }
}
