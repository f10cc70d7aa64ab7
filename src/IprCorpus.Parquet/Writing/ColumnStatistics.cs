using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Meta;

namespace IprCorpus.Parquet.Writing;

/// <summary>
/// The least and the greatest value of a column, by which readers pass over row groups. Parquet orders texts by their bytes in UTF-8,
/// and Parquet.Net 6.1 by UTF-16 code units, which puts surrogates before U+E000 to U+FFFF: with both in a column, a reader would
/// pass over what it looks for.
/// </summary>
internal static class ColumnStatistics
{
    /// <summary>Removes the statistics of the column that was written last.</summary>
    public static void Remove(ParquetRowGroupWriter group) => GroupOf(group).Columns[^1].MetaData!.Statistics = null;

    // There is no public way; tests read what was written.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_owGroup")]
    private static extern ref RowGroup GroupOf(ParquetRowGroupWriter group);
}
