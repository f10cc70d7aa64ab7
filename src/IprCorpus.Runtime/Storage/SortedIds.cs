namespace IprCorpus.Runtime.Storage;

/// <summary>Looks up a string in a column that is in ordinal order, without making any of the strings it passes.</summary>
internal static class SortedIds
{
    /// <summary>The row with that id, or -1. The first column of the table holds the ids.</summary>
    public static int Find(Block block, Block.Table table, ReadOnlySpan<char> id)
    {
        var low = 0;
        var high = table.Rows - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = block.StringSpan(block.ReadInt32(table.FirstColumn, middle) - 1).SequenceCompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
