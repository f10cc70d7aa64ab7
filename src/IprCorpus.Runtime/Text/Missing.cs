namespace IprCorpus.Runtime;

/// <summary>The error for an id that does not exist.</summary>
internal static class Missing
{
    /// <summary>The error for an id that is not in a list, naming the id in it that is most like it.</summary>
    public static KeyNotFoundException Id<T>(string kind, string id, IEnumerable<T> list, Func<T, string> idOf)
    {
        string? nearest = null;
        var distance = Math.Max(2, id.Length / 2) + 1;
        foreach (var item in list)
        {
            var candidate = idOf(item);
            if (EditDistance(id, candidate, distance) is var found && found < distance)
            {
                (nearest, distance) = (candidate, found);
            }
        }

        return new KeyNotFoundException($"The corpus has no {kind} '{id}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
    }

    /// <summary>
    /// The number of insertions, deletions and replacements that make one string the other (Levenshtein 1966); any
    /// number not less than the limit once it is clear that the distance is not less.
    /// </summary>
    public static int EditDistance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        Span<int> row = right.Length < 256 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
            {
                return least;
            }
        }

        return row[^1];
    }
}
