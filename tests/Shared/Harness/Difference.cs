namespace IprCorpus.Testing.Harness;

/// <summary>Compares long texts: the first lines that differ say enough, and the whole would bury them.</summary>
internal static class Difference
{
    /// <summary>Null where there is none.</summary>
    public static string? Between(IEnumerable<string> actual, IEnumerable<string> expected)
    {
        const string End = "(the end)";
        var (found, wanted) = Lines(actual).Append(End).Zip(Lines(expected).Append(End)).FirstOrDefault(pair => pair.First != pair.Second);
        return found == wanted ? null : $"\n{found}\nwhere there should be\n{wanted}";
    }

    private static IEnumerable<string> Lines(IEnumerable<string> texts) => texts.SelectMany(text => text.Split('\n'));
}
