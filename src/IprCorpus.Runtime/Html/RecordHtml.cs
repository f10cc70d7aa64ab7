using System.Globalization;
using System.Net;

namespace IprCorpus.Runtime.Html;

/// <summary>Shows one record: an annotation where it stands in its text, a document by its beginning, and their properties.</summary>
internal static class RecordHtml
{
    /// <summary>So many characters of text are shown on either side of an annotation.</summary>
    private const int Context = 80;

    /// <summary>So many characters of a document.</summary>
    private const int Shown = 600;

    private static readonly HashSet<string> Above = ["type", "id", "document", "start", "end", "fragments", "text"];

    public static void Write(CorpusAnnotation annotation, TextWriter writer)
    {
        var properties = RecordProperties.Of(annotation);
        var place = string.Create(CultureInfo.InvariantCulture, $"{annotation.Start}..{annotation.End}");
        WriteHead(properties, writer, $"in <i>{Encode(properties.First(static property => property.Name == "document").Value)}</i>, {place}");
        writer.Write("<blockquote>");
        WriteInContext(annotation, writer);
        writer.Write("</blockquote>");
        WriteTable(properties, writer);
    }

    public static void Write(CorpusDocument document, TextWriter writer)
    {
        var properties = RecordProperties.Of(document);
        WriteHead(properties, writer, string.Create(CultureInfo.InvariantCulture, $"{document.Text.Length:N0} characters"));
        writer.Write($"<blockquote>{Encode(Cut(document.Text, 0, Math.Min(Shown, document.Text.Length)))}");
        writer.Write(document.Text.Length > Shown ? "…</blockquote>" : "</blockquote>");
        WriteTable(properties, writer);
    }

    public static void Write(CorpusEntity entity, TextWriter writer)
    {
        var properties = RecordProperties.Of(entity);
        WriteHead(properties, writer, "");
        WriteTable(properties, writer);
    }

    private static void WriteHead(IReadOnlyList<(string Name, string Value)> properties, TextWriter writer, string more)
    {
        writer.Write($"<div><b>{Encode(properties[0].Value)}</b>");
        if (properties is [_, ("id", var id), ..])
        {
            writer.Write($" <code>{Encode(id)}</code>");
        }

        writer.Write(more.Length > 0 ? $" {more}</div>" : "</div>");
    }

    private static void WriteInContext(CorpusAnnotation annotation, TextWriter writer)
    {
        var text = annotation.Row.Block.Text;
        var place = Math.Max(0, annotation.Start - Context);
        writer.Write(place > 0 ? "…" : "");
        foreach (var fragment in annotation.Fragments)
        {
            writer.Write($"{Encode(Cut(text, place, fragment.Start))}<mark>{Encode(Cut(text, fragment.Start, fragment.End))}</mark>");
            place = fragment.End;
        }

        var end = Math.Min(text.Length, annotation.End + Context);
        writer.Write(Encode(Cut(text, place, end)));
        writer.Write(end < text.Length ? "…" : "");
    }

    private static void WriteTable(IReadOnlyList<(string Name, string Value)> properties, TextWriter writer)
    {
        writer.Write("<table>");
        foreach (var (name, value) in properties.Where(static property => !Above.Contains(property.Name) && property.Value.Length > 0))
        {
            writer.Write($"<tr><th>{Encode(name)}</th><td>{Encode(value)}</td></tr>");
        }

        writer.Write("</table>");
    }

    private static string Cut(string text, int start, int end) => text[start..end];

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
