using IprCorpus.Html.View;

namespace IprCorpus.Html.Data;

/// <summary>
/// The columns of the properties of one type. A property has one value a row, 0 for none; a property of which any row has several has a
/// column that counts them, and a column of all items.
/// </summary>
internal sealed class FieldTable(ViewType type, StringTable strings)
{
    private readonly Part[] _parts = [.. type.Properties.Select(static _ => new Part())];

    /// <summary>Adds the values of a row.</summary>
    /// <param name="fields">In the order of the properties.</param>
    /// <param name="ordinal">The position that references to annotations count from.</param>
    /// <param name="start">The position that spans count from.</param>
    public void Add(IReadOnlyList<ViewField> fields, int ordinal = 0, int start = 0)
    {
        foreach (var field in fields)
            Add(_parts[field.Property], type.Properties[field.Property].Kind, field.Value, ordinal, start);

        foreach (var part in _parts)
            part.EndRow();
    }

    /// <summary>Gives all columns names that begin with that of the table.</summary>
    public IEnumerable<(string Name, Column Column)> Columns(string name)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = _parts[i];
            yield return ($"{name}.{i}", part.IsList ? part.Items : part.Single());
            if (part.IsList)
                yield return ($"{name}.{i}.n", part.Counts);

            if (type.Properties[i].Kind == ViewKind.Span)
                yield return ($"{name}.{i}.l", part.IsList ? part.Lengths : part.SingleLengths());
        }
    }

    private void Add(Part part, ViewKind kind, ViewValue value, int ordinal, int start)
    {
        switch (kind)
        {
            case ViewKind.Entity:
                part.Items.Add(value.First + 1);
                break;
            case ViewKind.Annotation:
                part.Items.AddOptionalSigned(value.First - ordinal);
                break;
            case ViewKind.Span:
                part.Items.AddOptionalSigned(value.First - start);
                part.Lengths.Add(value.Second - value.First);
                break;
            default:
                part.Items.Add(strings.Of(value.Text ?? "") + 1);
                break;
        }
    }

    private sealed class Part
    {
        private int _ended;

        public Column Items { get; } = new();

        public Column Lengths { get; } = new();

        public Column Counts { get; } = new();

        public bool IsList { get; private set; }

        public void EndRow()
        {
            Counts.Add(Items.Count - _ended);
            IsList |= Items.Count - _ended > 1;
            _ended = Items.Count;
        }

        public Column Single() => Spread(Items);

        public Column SingleLengths() => Spread(Lengths);

        private Column Spread(Column items)
        {
            var (spread, next) = (new Column(), 0);
            for (var row = 0; row < Counts.Count; row++)
                spread.Add(Counts[row] == 0 ? 0 : items[next++]);

            return spread;
        }
    }
}
