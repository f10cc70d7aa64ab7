using IprCorpus.Parquet.Shape;

namespace IprCorpus.Parquet.Writing;

/// <summary>
/// Takes the values of one property, row after row: one call a row, or for a list one an item and then <see cref="EndRow"/>.
/// Both sources of rows write through it, so that a value has the same parts wherever it comes from.
/// </summary>
internal sealed class PropertySink(PropertyShape property, IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<string>? enumNames, ExportLosses losses)
{
    public void Null()
    {
        foreach (var column in columns)
        {
            column.AddNull();
        }
    }

    public void Text(string text) => columns[0].Add(text);

    public void Int32(int number) => columns[0].Add(number);

    public void Decimal(decimal number) => AddDecimal(0, number);

    public void Bool(bool value) => columns[0].Add(value);

    public void Date(DateOnly day) => columns[0].Add(day);

    public void Moment(DateTime moment) => Add(0, moment);

    /// <param name="position">The position of the value in the declaration of its enum.</param>
    public void Enum(int position) => columns[0].Add(enumNames![position]);

    public void Span(int start, int end)
    {
        columns[0].Add(start);
        columns[1].Add(end);
    }

    /// <param name="value">The value as the annotator wrote it.</param>
    /// <param name="start">The earliest and the latest moment at which the period can start; null where it is open or unknown.</param>
    /// <param name="end">The earliest and the latest moment at which it can have ended.</param>
    /// <param name="granularity">The unit of the calendar in which it is given.</param>
    public void Period(string value, (DateTime? Earliest, DateTime? Latest) start, (DateTime? Earliest, DateTime? Latest) end, string granularity)
    {
        columns[0].Add(value);
        Add(1, start.Earliest);
        Add(2, start.Latest);
        Add(3, end.Earliest);
        Add(4, end.Latest);
        columns[5].Add(granularity);
    }

    public void Quantity(decimal? number, decimal? lower, decimal? upper, string? unit, string? broaderUnit, string bound, bool digitsLost)
    {
        AddDecimal(0, number);
        AddDecimal(1, number ?? lower);
        AddDecimal(2, number ?? upper);
        columns[3].Add(unit);
        columns[4].Add(broaderUnit);
        columns[5].Add(bound);
        columns[6].Add(digitsLost);
    }

    /// <summary>Ends the row's list; does nothing for a property that is none.</summary>
    public void EndRow()
    {
        if (property.IsList)
        {
            foreach (var column in columns)
            {
                column.EndList();
            }
        }
    }

    private void Add(int column, DateTime? moment)
    {
        if (moment is { } known)
        {
            columns[column].Add(losses.Fit(columns[column].Column.Name, known));
        }
        else
        {
            columns[column].AddNull();
        }
    }

    private void AddDecimal(int column, decimal? number)
    {
        if (number is { } known && losses.Fit(columns[column].Column.Name, known) is { } fitting)
        {
            columns[column].Add(fitting);
        }
        else
        {
            columns[column].AddNull();
        }
    }
}
