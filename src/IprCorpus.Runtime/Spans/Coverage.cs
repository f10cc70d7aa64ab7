using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Spans;

/// <summary>
/// The text that an annotation covers: its fragments in text order, read where they lie, or the one stretch from start
/// to end. Neither makes an object.
/// </summary>
internal readonly struct Coverage
{
    private readonly Block? _block;
    private readonly int _column;
    private readonly int _first;

    /// <summary>An unbroken stretch.</summary>
    public Coverage(TextSpan span) => (Hull, Count) = (span, 1);

    /// <summary>The fragments of the annotation at a row.</summary>
    public Coverage(Row row)
    {
        var start = row.Int32(CorpusAnnotation.StartColumn);
        Hull = new TextSpan(start, start + row.Int32(CorpusAnnotation.LengthColumn));
        Count = 1;
        var (first, end) = row.ListRange(CorpusAnnotation.FragmentColumn);
        if (first < end)
        {
            (_block, _column, _first) = (row.Block, row.FirstColumn + CorpusAnnotation.FragmentColumn + 1, first);
            Count = end - first;
        }
    }

    /// <summary>From the first start to the last end.</summary>
    public TextSpan Hull { get; }

    /// <summary>The number of fragments; 1 for an unbroken stretch.</summary>
    public int Count { get; }

    public bool IsDiscontinuous => _block is not null;

    /// <summary>A fragment, counted from 0.</summary>
    public TextSpan this[int fragment] =>
        _block is null
            ? Hull
            : new TextSpan(
                _block.ReadInt32(_column, _first + fragment),
                _block.ReadInt32(_column, _first + fragment) + _block.ReadInt32(_column + 1, _first + fragment));

    /// <summary>Determines whether a relation compares fragments; all others look at the first start and the last end alone.</summary>
    public static bool Decides(SpanRelation relation) =>
        relation is SpanRelation.CoveredBy or SpanRelation.Covering or SpanRelation.Colocated or SpanRelation.Overlapping;

    /// <summary>Determines whether this stands in a relation to another: <see cref="SpanRelation"/> says what that means for fragments.</summary>
    public bool Is(SpanRelation relation, in Coverage other) => relation switch
    {
        SpanRelation.CoveredBy => IsCoveredBy(other),
        SpanRelation.Covering => other.IsCoveredBy(this),
        SpanRelation.Colocated => IsColocatedWith(other),
        SpanRelation.Overlapping => Overlaps(other),
        _ => Hull.Is(relation, other.Hull),
    };

    public bool IsCoveredBy(in Coverage other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!IsCoveredByOne(this[i], other))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsColocatedWith(in Coverage other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    public bool Overlaps(in Coverage other)
    {
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (this[i].Overlaps(other[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Determines whether a fragment holds the code unit at a position.</summary>
    public bool Holds(int position)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Contains(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a fragment holds the code unit at a position, or is a point there.</summary>
    public bool IsAt(int position)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Contains(position) || (this[i].IsEmpty && this[i].Start == position))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCoveredByOne(TextSpan fragment, in Coverage other)
    {
        for (var i = 0; i < other.Count; i++)
        {
            if (fragment.IsCoveredBy(other[i]))
            {
                return true;
            }
        }

        return false;
    }
}
