using System.Numerics;

namespace IprCorpus.Runtime.Spans;

/// <summary>
/// Finds the places of an array whose values are in a range, without visiting the others: a binary tree, laid out as a
/// heap, over blocks of the array, with the least and the greatest value of each node. To report k places of n takes
/// O(log n + k log n) at worst when the range is bounded on one side, and O(log n) where they are consecutive.
/// </summary>
internal sealed class ExtremaTree
{
    private const int BlockSize = 16;

    private readonly int[] _values;
    private readonly int _leaves;
    private readonly int[] _least;
    private readonly int[] _greatest;

    public ExtremaTree(int[] values)
    {
        _values = values;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (values.Length + BlockSize - 1) / BlockSize));
        _least = new int[2 * _leaves];
        _greatest = new int[2 * _leaves];
        for (var leaf = 0; leaf < _leaves; leaf++)
        {
            var (least, greatest) = (int.MaxValue, int.MinValue);
            for (var i = leaf * BlockSize; i < Math.Min(values.Length, (leaf + 1) * BlockSize); i++)
            {
                least = Math.Min(least, values[i]);
                greatest = Math.Max(greatest, values[i]);
            }

            (_least[_leaves + leaf], _greatest[_leaves + leaf]) = (least, greatest);
        }

        for (var node = _leaves - 1; node > 0; node--)
        {
            _least[node] = Math.Min(_least[2 * node], _least[(2 * node) + 1]);
            _greatest[node] = Math.Max(_greatest[2 * node], _greatest[(2 * node) + 1]);
        }
    }

    /// <summary>Adds the places from one to before another whose values are between two, both inclusive.</summary>
    public void Collect(int from, int to, int least, int greatest, ref Stretches found) =>
        Visit(1, 0, _leaves * BlockSize, new Query(from, Math.Min(to, _values.Length), least, greatest), ref found);

    /// <summary>The last place from one to before another whose value is not greater than a bound, or -1.</summary>
    public int LastAtMost(int from, int to, int greatest) => LastAtMost(1, 0, _leaves * BlockSize, from, to, greatest);

    /// <summary>The greatest value at the places from one to before another; the least <see cref="int"/> where there are none.</summary>
    public int GreatestIn(int from, int to) => GreatestIn(1, 0, _leaves * BlockSize, from, Math.Min(to, _values.Length));

    private void Visit(int node, int first, int size, in Query query, ref Stretches found)
    {
        var from = Math.Max(first, query.From);
        var to = Math.Min(first + size, query.To);
        if (from >= to || _greatest[node] < query.Least || _least[node] > query.Greatest)
        {
            return;
        }

        if (_least[node] >= query.Least && _greatest[node] <= query.Greatest)
        {
            found.Add(from, to);
        }
        else if (size > BlockSize)
        {
            Visit(2 * node, first, size / 2, query, ref found);
            Visit((2 * node) + 1, first + (size / 2), size / 2, query, ref found);
        }
        else
        {
            for (var i = from; i < to; i++)
            {
                if (query.Least <= _values[i] && _values[i] <= query.Greatest)
                {
                    found.Add(i, i + 1);
                }
            }
        }
    }

    private int LastAtMost(int node, int first, int size, int from, int to, int greatest)
    {
        if (Math.Max(first, from) >= Math.Min(first + size, to) || _least[node] > greatest)
        {
            return -1;
        }

        if (size > BlockSize)
        {
            var right = LastAtMost((2 * node) + 1, first + (size / 2), size / 2, from, to, greatest);
            return right >= 0 ? right : LastAtMost(2 * node, first, size / 2, from, to, greatest);
        }

        for (var i = Math.Min(Math.Min(first + size, to), _values.Length) - 1; i >= Math.Max(first, from); i--)
        {
            if (_values[i] <= greatest)
            {
                return i;
            }
        }

        return -1;
    }

    private int GreatestIn(int node, int first, int size, int from, int to)
    {
        var (start, end) = (Math.Max(first, from), Math.Min(first + size, to));
        if (start >= end)
        {
            return int.MinValue;
        }

        if (end - start == size)
        {
            return _greatest[node];
        }

        if (size > BlockSize)
        {
            var half = size / 2;
            return Math.Max(GreatestIn(2 * node, first, half, from, to), GreatestIn((2 * node) + 1, first + half, half, from, to));
        }

        var greatest = int.MinValue;
        for (var i = start; i < end; i++)
        {
            greatest = Math.Max(greatest, _values[i]);
        }

        return greatest;
    }

    private readonly record struct Query(int From, int To, int Least, int Greatest);
}
