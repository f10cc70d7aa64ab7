using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>Strings: stored as numbers in each block's pool.</summary>
internal sealed class StringValues : ColumnValues<string?>
{
    internal override bool TryStore(Block block, string? value, out int stored)
    {
        stored = value is null ? 0 : block.Pool.Find(value) + 1;
        return value is null || stored > 0;
    }

    internal override void ToKeys(Block block, Span<int> stored) => block.Pool.ToKeys(stored);

    internal override string?[] ValuesOf(CorpusStore store, ReadOnlySpan<int> keys) => store.StringKeys.Find(keys);
}
