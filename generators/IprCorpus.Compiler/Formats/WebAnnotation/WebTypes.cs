using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>The properties that the data model itself has for annotations of every label.</summary>
internal static class WebTypes
{
    /// <summary>More labels than a person chooses from are tags in free words, and no types.</summary>
    private const int MaxLabels = 64;

    /// <summary>The motivations that the Web Annotation Vocabulary defines.</summary>
    public static readonly IReadOnlyList<string> Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
        "identifying", "linking", "moderating", "questioning", "replying", "tagging",
    ];

    public static IReadOnlyList<SourceType> Of(IEnumerable<SourceAnnotation> annotations, string motivation)
    {
        var labels = annotations
            .Where(annotation => annotation.Properties.Any(property => property.Key.Text == motivation))
            .Select(static annotation => annotation.Type.Text).Distinct().OrderBy(static label => label, StringComparer.Ordinal).ToList();
        if (labels.Count > MaxLabels)
            return [];

        var property = new SourceProperty(motivation, SourceKind.Closed, Values: Motivations, IsExpected: true);
        return labels.ConvertAll(label => new SourceType(label, null, IsAbstract: false, [property]));
    }
}
