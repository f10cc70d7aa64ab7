using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The shortest context that tells one occurrence of a quote from all others.</summary>
internal static class ContextSuggestion
{
    /// <summary>Contexts longer than this would hardly be copied.</summary>
    private const int MaxContext = 80;

    /// <summary>
    /// <c>prefix: "…"</c> or <c>suffix: "…"</c>, whichever is shorter, whole words where they are near; empty where only a
    /// position would do.
    /// </summary>
    public static string For(string text, IReadOnlyList<int> places, int place, int length)
    {
        int before = 0, after = 0;
        foreach (var other in places)
        {
            if (other == place)
                continue;

            // A side that has become too long stays so: a monotonous text is not compared with all of itself.
            if (before <= MaxContext)
                before = Math.Max(before, 1 + SharedBefore(text, place, other));
            if (after <= MaxContext)
                after = Math.Max(after, 1 + SharedAfter(text, place + length, other + length));
        }

        var prefix = before <= Math.Min(place, MaxContext) ? Messages.Yaml(Before(text, place, before)) : null;
        var suffix = after <= Math.Min(text.Length - place - length, MaxContext) ? Messages.Yaml(After(text, place + length, after)) : null;
        return prefix is not null && (suffix is null || prefix.Length <= suffix.Length) ? "prefix: " + prefix
            : suffix is not null ? "suffix: " + suffix
            : string.Empty;
    }

    private static int SharedBefore(string text, int a, int b)
    {
        var shared = 0;
        while (shared <= MaxContext && a > shared && b > shared && text[a - shared - 1] == text[b - shared - 1])
            shared++;

        return shared;
    }

    private static int SharedAfter(string text, int a, int b)
    {
        var shared = 0;
        while (shared <= MaxContext && a + shared < text.Length && b + shared < text.Length && text[a + shared] == text[b + shared])
            shared++;

        return shared;
    }

    private static string Before(string text, int end, int length)
    {
        var start = end - length;
        for (var word = start; word > 0 && start - word < WordReach; word--)
        {
            if (!char.IsLetterOrDigit(text[word - 1]) || !char.IsLetterOrDigit(text[word]))
                return text.Substring(word, end - word);
        }

        return text.Substring(start, length);
    }

    private static string After(string text, int start, int length)
    {
        for (var end = start + length; end < text.Length && end - start - length < WordReach; end++)
        {
            if (!char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]))
                return text.Substring(start, end - start);
        }

        return text.Substring(start, length);
    }

    private const int WordReach = 20;
}
