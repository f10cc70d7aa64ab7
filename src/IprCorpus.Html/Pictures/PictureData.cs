using System.Text.Json;
using IprCorpus.Html.Data;

namespace IprCorpus.Html.Pictures;

/// <summary>Writes pictures into the data of a page.</summary>
internal static class PictureData
{
    /// <summary>Adds the lists of annotations that the pictures lead to.</summary>
    public static void Add(Payload payload, IReadOnlyList<Picture> pictures)
    {
        var (counts, annotations) = (new Column(), new Column());
        foreach (var list in Lists(pictures))
        {
            counts.Add(list.Annotations.Count);
            foreach (var annotation in list.Annotations)
                annotations.Add(annotation);
        }

        payload.Add("l.n", counts);
        payload.Add("l.a", annotations);
    }

    /// <summary>Writes the pictures and the titles of the lists.</summary>
    public static void WriteHead(Utf8JsonWriter json, IReadOnlyList<Picture> pictures)
    {
        json.WriteStartArray("lists");
        foreach (var list in Lists(pictures))
            json.WriteStringValue(list.Title);

        json.WriteEndArray();
        json.WriteStartArray("pictures");
        var lists = 0;
        foreach (var picture in pictures)
        {
            json.WriteStartObject();
            json.WriteString("key", picture.Key);
            json.WriteString("title", picture.Title);
            json.WriteString("summary", picture.Summary);
            json.WriteNumber("width", picture.Width);
            json.WriteNumber("height", picture.Height);
            json.WriteStartArray("marks");
            foreach (var mark in picture.Marks)
                Write(json, mark, ref lists);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<PictureLink.OfList> Lists(IReadOnlyList<Picture> pictures) =>
        pictures.SelectMany(static picture => picture.Marks).Select(static mark => mark.Link).OfType<PictureLink.OfList>();

    private static void Write(Utf8JsonWriter json, Mark mark, ref int lists)
    {
        json.WriteStartObject();
        json.WriteString("shape", mark.Shape.ToString().ToLowerInvariant());
        json.WriteStartArray("at");
        foreach (var number in mark.At)
            json.WriteNumberValue(Math.Round(number, 1));

        json.WriteEndArray();
        json.WriteString("look", mark.Look);
        WriteText(json, "path", mark.Path);
        WriteText(json, "text", mark.Text);
        WriteText(json, "tip", mark.Tip);
        if (mark.Hue is { } hue)
            json.WriteNumber("hue", hue);

        if (mark.Strength is { } strength)
            json.WriteNumber("strength", Math.Round(strength, 2));

        if (mark.Link is { } link)
            WriteLink(json, link, ref lists);

        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, PictureLink link, ref int lists)
    {
        var (kind, number) = link switch
        {
            PictureLink.OfType type => ("type", type.Type),
            PictureLink.OfDocument document => ("document", document.Document),
            PictureLink.OfEntity entity => ("entity", entity.Entity),
            _ => ("list", lists++),
        };
        json.WriteStartArray("link");
        json.WriteStringValue(kind);
        json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
