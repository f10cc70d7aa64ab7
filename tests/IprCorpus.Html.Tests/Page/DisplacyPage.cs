using System.Net;
using System.Text;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Tests.Page;

/// <summary>
/// The page that displaCy, spaCy's viewer, makes of the same documents: its markup for entities (style <c>ent</c>, <c>page=True</c>),
/// which has one element for each annotation and another for its label. It shows types alone, and no overlaps.
/// </summary>
internal static class DisplacyPage
{
    public static string Of(ViewCorpus corpus)
    {
        var page =
            new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n    <head>\n        <title>displaCy</title>\n    </head>\n\n" +
                "    <body style=\"font-size: 16px; font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif; padding: 4rem " +
                "2rem; direction: ltr\">\n");
        foreach (var document in corpus.Documents)
        {
            page.Append($"<figure id=\"{document.Id}\" style=\"margin-bottom: 6rem\">\n<div class=\"entities\" style=\"line-height: 2.5; direction: ltr\">");
            var position = 0;
            foreach (var annotation in document.Annotations.Where(annotation => annotation.Start >= position))
            {
                Append(page, document.Text[position..annotation.Start]);
                page.Append("\n<mark class=\"entity\" style=\"background: #ddd; padding: 0.45em 0.6em; margin: 0 0.25em; line-height: 1; border-radius: " +
                    "0.35em;\">\n    ");
                Append(page, document.Text[annotation.Start..annotation.End]);
                page.Append("\n    <span style=\"font-size: 0.8em; font-weight: bold; line-height: 1; border-radius: 0.35em; vertical-align: middle; " +
                    "margin-left: 0.5rem\">");
                Append(page, corpus.AnnotationTypes[annotation.Type].Name.ToUpperInvariant());
                page.Append("</span>\n</mark>\n");
                position = annotation.End;
            }

            Append(page, document.Text[position..]);
            page.Append("</div>\n</figure>\n");
        }

        return page.Append("</body>\n</html>").ToString();
    }

    private static void Append(StringBuilder page, string text) => page.Append(WebUtility.HtmlEncode(text).Replace("\n", "</br>", StringComparison.Ordinal));
}
