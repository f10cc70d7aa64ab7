using IprCorpus.Parquet.Shape;

namespace IprCorpus.Parquet.Tables;

/// <summary>
/// The columns that a property takes: one, or one for each part of its value. A part's column is the property's name, an
/// underscore and the part's name. Of a list, every column is a list, and the parts of one item stand at the same position.
/// </summary>
internal static class PropertyColumns
{
    public static IEnumerable<TableColumn> Of(PropertyShape property)
    {
        foreach (var (part, type) in PartsOf(property.Kind))
        {
            yield return new TableColumn(part is null ? property.Name : $"{property.Name}_{part}", type, IsOptional: !property.IsList, property.IsList);
        }
    }

    private static IReadOnlyList<(string? Part, ColumnType Type)> PartsOf(PropertyKind kind) => kind switch
    {
        PropertyKind.String or PropertyKind.Uri => [(null, ColumnType.String)],
        PropertyKind.Int => [(null, ColumnType.Int32)],
        PropertyKind.Decimal => [(null, ColumnType.Decimal)],
        PropertyKind.Bool => [(null, ColumnType.Bool)],
        PropertyKind.Date => [(null, ColumnType.Date)],
        PropertyKind.DateTime => [(null, ColumnType.Timestamp)],
        PropertyKind.Enum => [(null, ColumnType.Name)],

        // The id of an entity, which is unique in the corpus; the ordinal of an annotation in the same document.
        PropertyKind.Entity => [(null, ColumnType.Name)],
        PropertyKind.Annotation => [(null, ColumnType.Int32)],
        PropertyKind.Span => [("Start", ColumnType.Int32), ("End", ColumnType.Int32)],
        PropertyKind.Period =>
        [
            ("Value", ColumnType.String), ("EarliestStart", ColumnType.Timestamp), ("LatestStart", ColumnType.Timestamp),
            ("EarliestEndExclusive", ColumnType.Timestamp), ("LatestEndExclusive", ColumnType.Timestamp), ("Granularity", ColumnType.Name),
        ],
        PropertyKind.Quantity =>
        [
            ("Number", ColumnType.Decimal), ("Lower", ColumnType.Decimal), ("Upper", ColumnType.Decimal),
            ("Unit", ColumnType.Name), ("BroaderUnit", ColumnType.Name), ("Bound", ColumnType.Name), ("DigitsLost", ColumnType.Bool),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of value."),
    };
}
