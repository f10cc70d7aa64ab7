namespace IprCorpus.Runtime.Storage;

/// <summary>The annotations that point to each entity through one property. Made when first asked for, in one pass over the column.</summary>
internal sealed class InverseIndex
{
    private readonly Dictionary<(int Type, int Row), List<int>> _rows = [];

    public InverseIndex(AnnotationTable table, int column, bool isList)
    {
        var first = table.FirstRows;
        for (var document = 0; document + 1 < first.Length; document++)
        {
            for (var row = 0; row < first[document + 1] - first[document]; row++)
            {
                foreach (var target in Targets(table.Locate(document, row), column, isList))
                {
                    if (!_rows.TryGetValue(target, out var rows))
                    {
                        _rows.Add(target, rows = []);
                    }

                    if (rows.Count == 0 || rows[^1] != first[document] + row)
                    {
                        rows.Add(first[document] + row);
                    }
                }
            }
        }
    }

    /// <summary>The corpus-wide rows of those that point to the entity, ascending.</summary>
    public int[] RowsReferringTo(Row entity) => _rows.TryGetValue((entity.Type, entity.Index), out var rows) ? [.. rows] : [];

    /// <summary>The corpus-wide rows of those in an annotation's document that point to it, ascending.</summary>
    public static int[] RowsReferringTo(AnnotationTable table, int column, bool isList, Row annotation)
    {
        var document = annotation.Block.Document;
        var first = table.FirstRows[document];
        var rows = new List<int>();
        for (var row = 0; row < table.FirstRows[document + 1] - first; row++)
        {
            if (Targets(table.Locate(document, row), column, isList).Contains((annotation.Type, annotation.Index)))
            {
                rows.Add(first + row);
            }
        }

        return [.. rows];
    }

    internal static IEnumerable<(int Type, int Row)> Targets(Row row, int column, bool isList)
    {
        var block = row.Block;
        if (!isList)
        {
            if (row.Int32(column) is var type && type != 0)
            {
                yield return (type - 1, row.Int32(column + 1));
            }

            yield break;
        }

        var (item, end) = row.ListRange(column);
        for (; item < end; item++)
        {
            yield return (block.ReadInt32(row.FirstColumn + column + 1, item) - 1, block.ReadInt32(row.FirstColumn + column + 2, item));
        }
    }
}
