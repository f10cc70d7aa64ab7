using System.Text.RegularExpressions;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Draws the share of each source or speaker: the characters of what is attributed to it.</summary>
internal static partial class SpeakersPicture
{
    private const int Most = 24;

    /// <summary>Draws the picture; null where no type of annotations has a property for who speaks, or none is set.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var properties = corpus.AnnotationTypes.Select(static type => type.Properties.ToList().FindIndex(static property =>
            SpeakerName().IsMatch(property.Name) && property.Kind is ViewKind.Entity or ViewKind.Text or ViewKind.Enum or ViewKind.Annotation)).ToArray();
        var speakers = new Dictionary<string, (long Characters, List<int> Said)>(StringComparer.Ordinal);
        var ordinal = 0;
        foreach (var document in corpus.Documents)
        {
            foreach (var annotation in document.Annotations)
            {
                if (properties[annotation.Type] is >= 0 and var property && NameOf(corpus, document, annotation, property) is { } name)
                {
                    var (characters, said) = speakers.TryGetValue(name, out var found) ? found : (0, []);
                    said.Add(ordinal);
                    speakers[name] = (characters + Covered(annotation), said);
                }

                ordinal++;
            }
        }

        if (speakers.Count == 0)
            return null;

        var bars = speakers.OrderByDescending(static speaker => speaker.Value.Characters)
            .ThenBy(static speaker => speaker.Key, StringComparer.Ordinal).Take(Most)
            .Select(static speaker => new BarChart.Bar(
                speaker.Key, speaker.Value.Characters, $"{BarChart.Text(speaker.Value.Characters)} characters in {BarChart.Text(speaker.Value.Said.Count)}",
                Palette.HueOf(0), new PictureLink.OfList($"Said by {speaker.Key}", speaker.Value.Said)))
            .ToList();
        var (height, marks) = BarChart.Draw(bars);
        var rest = speakers.Count > Most ? $" {BarChart.Text(speakers.Count - Most)} who say less are left out." : "";
        return new Picture("speakers", "Who speaks how much", $"Characters of what is attributed to each. A bar leads to what was said.{rest}",
            BarChart.Width, height, marks);
    }

    private static string? NameOf(ViewCorpus corpus, ViewDocument document, ViewAnnotation annotation, int property)
    {
        foreach (var field in annotation.Fields.Where(field => field.Property == property))
        {
            return corpus.AnnotationTypes[annotation.Type].Properties[property].Kind switch
            {
                ViewKind.Entity => EntityNames.Of(corpus, field.Value.First),
                ViewKind.Annotation => document.Annotations[field.Value.First] is var mention
                    ? PictureText.Shorten(document.Text[mention.Start..mention.End], 40) : null,
                _ => field.Value.Text,
            };
        }

        return null;
    }

    private static int Covered(ViewAnnotation annotation) =>
        annotation.Fragments.Count == 0 ? annotation.End - annotation.Start : annotation.Fragments.Sum(static fragment => fragment.End - fragment.Start);

    [GeneratedRegex("^(source|speaker|attributedTo)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeakerName();
}
