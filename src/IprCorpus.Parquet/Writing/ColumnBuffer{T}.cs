using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IprCorpus.Parquet.Tables;
using Parquet;
using Parquet.Schema;

namespace IprCorpus.Parquet.Writing;

/// <inheritdoc/>
internal sealed class ColumnBuffer<T>(TableColumn column) : ColumnBuffer(column)
    where T : struct
{
    private readonly List<T> _values = [];

    public void AddValue(T value)
    {
        _values.Add(value);
        AddPlace(Column.IsList ? Item : 1);
        Size += Unsafe.SizeOf<T>() + (value is ReadOnlyMemory<char> text ? text.Length * sizeof(char) : 0);
    }

    public override IEnumerable<object?> Rows()
    {
        var next = 0;
        if (!Column.IsList)
        {
            foreach (var definition in Definitions)
            {
                yield return definition == 0 ? null : Boxed(_values[next++]);
            }

            yield break;
        }

        var items = new List<object?>();
        for (var place = 0; place < Definitions.Count; place++)
        {
            if (place > 0 && Repetitions[place] == 0)
            {
                yield return items.ToArray();
                items.Clear();
            }

            if (Definitions[place] != EmptyList)
            {
                items.Add(Definitions[place] == NullItem ? null : Boxed(_values[next++]));
            }
        }

        if (Definitions.Count > 0)
        {
            yield return items.ToArray();
        }
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellation)
    {
        ReadOnlyMemory<int>? definitions = field.MaxDefinitionLevel > 0 ? Levels(field).AsMemory() : (ReadOnlyMemory<int>?)null;
        ReadOnlyMemory<int>? repetitions = field.MaxRepetitionLevel > 0 ? Copy(Repetitions).AsMemory() : (ReadOnlyMemory<int>?)null;
        return group.WriteAllPartsAsync<T>(field, Copy(_values), definitions, repetitions, cancellation);
    }

    public override void Clear()
    {
        base.Clear();
        _values.Clear();
    }

    /// <summary>A member of a structure that can be null has one level more, that of the structure.</summary>
    private int[] Levels(DataField field) =>
        field.MaxDefinitionLevel > Item
            ? [.. Definitions.Select(static definition => definition >= NullItem ? definition + 1 : definition)]
            : Copy(Definitions);

    private static object Boxed(T value) => value is ReadOnlyMemory<char> text ? text.ToString() : value;

    private static TItem[] Copy<TItem>(List<TItem> items) => CollectionsMarshal.AsSpan(items).ToArray();
}
