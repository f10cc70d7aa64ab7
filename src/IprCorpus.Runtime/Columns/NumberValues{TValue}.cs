using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>Values that are numbers: stored as the same ones in every block.</summary>
/// <param name="toNumber">The number of a value.</param>
/// <param name="toValue">The value of a number.</param>
internal sealed class NumberValues<TValue>(Func<TValue, int> toNumber, Func<int, TValue> toValue) : ColumnValues<TValue>
{
    internal override bool TryStore(Block block, TValue value, out int stored)
    {
        stored = toNumber(value);
        return true;
    }

    internal override void ToKeys(Block block, Span<int> stored)
    {
    }

    internal override TValue[] ValuesOf(CorpusStore store, ReadOnlySpan<int> keys)
    {
        var values = new TValue[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = toValue(keys[i]);
        }

        return values;
    }
}
