namespace IprCorpus.Compiler.Diagnostics;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Spelling
{
    private const int MaxLength = 64;
    private const int MaxCandidates = 20_000;

    private const string Question = " Did you mean '";
    private const string QuestionEnd = "'?";

    /// <summary>A sentence that names the likeliest candidate, with a space before it; empty where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? Question + nearest + QuestionEnd : string.Empty;

    /// <summary>Gets the candidate that a sentence of <see cref="DidYouMean"/> names; null for any other text.</summary>
    public static string? SuggestedBy(string sentence) =>
        sentence.StartsWith(Question, StringComparison.Ordinal) && sentence.EndsWith(QuestionEnd, StringComparison.Ordinal)
            ? sentence.Substring(Question.Length, sentence.Length - Question.Length - QuestionEnd.Length)
            : null;

    /// <summary>The candidate with the fewest edits, at most a third of the word, none in words of one or two letters; the first in order among
    /// equals.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > MaxLength)
            return null;

        string? nearest = null;
        var limit = written.Length < 3 ? 0 : Math.Max(1, written.Length / 3);
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (string.Equals(candidate, written, StringComparison.OrdinalIgnoreCase))
                return candidate;

            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - written.Length) > limit)
                continue;

            var distance = Distance(written, candidate);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), letter case apart.</summary>
    public static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], previous = new int[b.Length + 1], current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                var best = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    best = Math.Min(best, before[j - 2] + 1);

                current[j] = best;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
