using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>Writes property values into columns; the runtime's <c>Row</c> and <c>Cells</c> read what is written here.</summary>
/// <param name="block">The block that gets the strings.</param>
/// <param name="entities">The index that references to entities are resolved by.</param>
/// <param name="annotations">The type and row of each annotation of the document; empty for the registry.</param>
internal sealed class ValueWriter(BlockBuilder block, EntityIndex entities, EquatableArray<(int Type, int Row)> annotations)
{
    /// <summary>Writes the values of one row.</summary>
    public void Write(ColumnBuilder[] columns, IReadOnlyList<PropertyLayout> properties, EquatableArray<Value?> values)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            Write(columns, properties[i], values[i]);
        }
    }

    private void Write(ColumnBuilder[] columns, PropertyLayout property, Value? value)
    {
        var (schema, column) = (property.Schema, property.Column);
        if (schema.IsList)
        {
            var items = (value as ListValue)?.Items ?? [];
            foreach (var item in items)
            {
                // A reference that leads nowhere has been reported; a list holds no nulls.
                if (item is not EntityReference reference || entities.TryFind(reference.Id, out _))
                {
                    Write(columns, column + 1, schema.Kind, isOptional: false, item);
                }
            }

            columns[column].Add(columns[column + 1].Count);
        }
        else
        {
            Write(columns, column, schema.Kind, schema.IsOptional, value);
        }
    }

    private void Write(ColumnBuilder[] columns, int column, ValueKind kind, bool isOptional, Value? value)
    {
        switch (kind)
        {
            case ValueKind.String or ValueKind.Uri:
                columns[column].Add(block.Pool((value as StringValue)?.Text));
                break;
            case ValueKind.Int when isOptional:
                columns[column].Add(value is null ? 0 : 1);
                columns[column + 1].Add((value as IntValue)?.Number ?? 0);
                break;
            case ValueKind.Bool or ValueKind.Enum when isOptional:
                columns[column].Add(value is IntValue stored ? stored.Number + 1L : 0);
                break;
            case ValueKind.Int or ValueKind.Bool or ValueKind.Enum:
                columns[column].Add((value as IntValue)?.Number ?? 0);
                break;
            case ValueKind.Decimal:
                WriteDecimal(columns, column, (value as DecimalValue)?.Number);
                break;
            case ValueKind.Date:
                columns[column].Add(value is DateTimeValue date ? (date.Moment.Ticks / TimeSpan.TicksPerDay) + 1 : 0);
                break;
            case ValueKind.DateTime:
                WriteMoment(columns, column, (value as DateTimeValue)?.Moment);
                break;
            case ValueKind.Period:
                WritePeriod(columns, column, value as PeriodValue);
                break;
            case ValueKind.Quantity:
                WriteQuantity(columns, column, value as QuantityValue);
                break;
            case ValueKind.Span:
                columns[column].Add(value is SpanValue start ? start.Range.Start + 1L : 0);
                columns[column + 1].Add((value as SpanValue)?.Range.Length ?? 0);
                break;
            case ValueKind.Entity:
                var found = value is EntityReference entity && entities.TryFind(entity.Id, out var slot) ? slot : new EntitySlot(-1, 0);
                WriteReference(columns, column, found.Type, found.Row);
                break;
            case ValueKind.Annotation:
                var (type, row) = value is AnnotationReference annotation ? annotations[annotation.Ordinal] : (-1, 0);
                WriteReference(columns, column, type, row);
                break;
        }
    }

    private static void WriteReference(ColumnBuilder[] columns, int column, int type, int row)
    {
        columns[column].Add(type + 1);
        columns[column + 1].Add(row);
    }

    private static void WriteMoment(ColumnBuilder[] columns, int column, DateTime? moment) =>
        columns[column].Add(moment is { } known ? (known.Ticks / TimeSpan.TicksPerSecond) + 1 : 0);

    private static void WriteDecimal(ColumnBuilder[] columns, int column, decimal? number)
    {
        var bits = decimal.GetBits(number ?? 0);
        var scale = (bits[3] >> 16) & 0xFF;
        columns[column].Add(number is null ? 0 : (scale << 1 | (bits[3] < 0 ? 1 : 0)) + 1);
        for (var word = 0; word < 3; word++)
        {
            columns[column + 1 + word].Add(unchecked((uint)bits[word]));
        }
    }

    private void WritePeriod(ColumnBuilder[] columns, int column, PeriodValue? period)
    {
        columns[column].Add(block.Pool(period?.Timex));
        WriteMoment(columns, column + 1, period?.Start);
        WriteMoment(columns, column + 2, period?.End);
        columns[column + 3].Add((int)(period?.Granularity ?? 0));
        WriteMoment(columns, column + 4, period?.LatestStart);
        WriteMoment(columns, column + 5, period?.EarliestEnd);
    }

    private void WriteQuantity(ColumnBuilder[] columns, int column, QuantityValue? quantity)
    {
        columns[column].Add(quantity is null ? 0 : (int)quantity.Bound + 1);
        columns[column + 1].Add(quantity is { DigitsLost: true } ? 1 : 0);
        columns[column + 2].Add(block.Pool(quantity?.Unit));
        WriteDecimal(columns, column + 3, quantity?.Number);
        WriteDecimal(columns, column + 7, quantity?.Lower);
        WriteDecimal(columns, column + 11, quantity?.Upper);
        columns[column + 15].Add(block.Pool(quantity?.BroaderUnit));
    }
}
