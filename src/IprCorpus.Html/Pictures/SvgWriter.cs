using System.Globalization;
using System.Text;
using System.Xml;

namespace IprCorpus.Html.Pictures;

/// <summary>Writes a picture as an SVG file of its own, with the colours of the page in its light scheme.</summary>
internal static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Ink = "#22242b";
    private const string Quiet = "#5c5f68";
    private const string Rule = "#dddee3";

    /// <summary>Writes the picture. The same picture gives the same bytes.</summary>
    public static void Write(Stream stream, Picture picture)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"-6 -6 {picture.Width + 12} {picture.Height + 12}"));
        xml.WriteAttributeString("font-family", "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif");
        xml.WriteAttributeString("font-size", "12");
        xml.WriteElementString("title", Namespace, Valid(picture.Title));
        foreach (var mark in picture.Marks)
            Write(xml, mark);

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Mark mark)
    {
        switch (mark.Shape)
        {
            case MarkShape.Box:
                Start(xml, "rect", mark, "x", "y", "width", "height");
                break;
            case MarkShape.Disc:
                Start(xml, "circle", mark, "cx", "cy", "r");
                break;
            case MarkShape.Path:
                Start(xml, "path", mark);
                xml.WriteAttributeString("d", mark.Path);
                break;
            default:
                Start(xml, "text", mark, "x", "y");
                if (mark.At.Count > 2)
                    xml.WriteAttributeString("transform", string.Create(CultureInfo.InvariantCulture, $"rotate({mark.At[2]} {mark.At[0]} {mark.At[1]})"));

                break;
        }

        foreach (var (name, value) in Paint(mark))
            xml.WriteAttributeString(name, value);

        if (mark.Tip is { } tip)
            xml.WriteElementString("title", Namespace, Valid(tip));

        xml.WriteString(Valid(mark.Text ?? ""));
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, Mark mark, params ReadOnlySpan<string> places)
    {
        xml.WriteStartElement(name, Namespace);
        for (var i = 0; i < places.Length; i++)
            xml.WriteAttributeString(places[i], Math.Round(mark.At[i], 1).ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string Name, string Value)> Paint(Mark mark)
    {
        foreach (var look in mark.Look.Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(""))
        {
            if (look is "end" or "middle")
                yield return ("text-anchor", look);
        }

        if (mark.Look.Contains("edge", StringComparison.Ordinal) || mark.Look.Contains("axis", StringComparison.Ordinal))
        {
            yield return ("fill", "none");
            yield return ("stroke", mark.Hue is { } hue ? Palette.Hex(0.66, 0.13, hue) : Rule);
            yield return ("stroke-width", mark.Hue is null ? "1" : "1.8");
        }
        else
        {
            yield return ("fill", mark.Hue is { } hue ? Palette.Hex(0.66, 0.13, hue) : mark.Look.Contains("shade", StringComparison.Ordinal)
                ? Palette.Hex(0.48, 0.13, 255) : mark.Look.Contains("quiet", StringComparison.Ordinal) ? Quiet : Ink);
        }

        if (mark.Strength is { } strength)
            yield return ("opacity", Math.Round(strength, 2).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>XML has no way to write some characters; U+FFFD stands for them.</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            valid.Append(rune.Value is < 0x20 and not (0x9 or 0xa or 0xd) or 0xfffe or 0xffff ? "\ufffd" : rune.ToString());

        return valid.ToString();
    }
}
