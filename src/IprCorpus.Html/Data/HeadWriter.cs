using System.Text.Json;
using IprCorpus.Html.Pictures;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Data;

/// <summary>Writes what a page has to know before it reads a column: the schema, the diagnostics, the captions of pictures.</summary>
internal static class HeadWriter
{
    /// <summary>Writes the members of the head, except for the places of columns.</summary>
    public static void Write(Utf8JsonWriter json, ViewCorpus corpus, IReadOnlyList<Picture> pictures, PageMode mode)
    {
        json.WriteString("name", corpus.Name);
        Write(json, "summary", corpus.Summary);
        json.WriteBoolean("live", mode == PageMode.Live);
        json.WritePropertyName("documentType");
        Write(json, corpus.DocumentType, Palette.HueOf(0));
        Write(json, "entityTypes", corpus.EntityTypes);
        Write(json, "annotationTypes", corpus.AnnotationTypes);
        json.WriteStartArray("enums");
        foreach (var values in corpus.Enums)
            Write(json, values);

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in corpus.Diagnostics)
            Write(json, diagnostic);

        json.WriteEndArray();
        if (corpus.Comparison is { } comparison)
        {
            json.WriteStartArray("comparison");
            json.WriteStringValue(comparison.Left);
            json.WriteStringValue(comparison.Right);
            json.WriteEndArray();
        }

        Write(json, "places", corpus.Places?.Title);
        PictureData.WriteHead(json, pictures);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<ViewType> types)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < types.Count; i++)
            Write(json, types[i], Palette.HueOf(i));

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ViewType type, int hue)
    {
        json.WriteStartObject();
        json.WriteString("name", type.Name);
        json.WriteNumber("base", type.Base);
        Write(json, "summary", type.Summary);
        json.WriteBoolean("abstract", type.IsAbstract);
        json.WriteNumber("role", (int)type.Role);
        json.WriteNumber("hue", hue);
        json.WriteStartArray("properties");
        foreach (var property in type.Properties)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteNumber("kind", (int)property.Kind);
            Write(json, "type", property.TypeName);
            Write(json, "summary", property.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ViewEnum values)
    {
        json.WriteStartObject();
        json.WriteString("name", values.Name);
        Write(json, "summary", values.Summary);
        json.WriteStartArray("values");
        foreach (var (name, summary) in values.Values)
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            json.WriteStringValue(summary);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ViewDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteNumber("severity", (int)diagnostic.Severity);
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("message", diagnostic.Message);
        Write(json, "source", diagnostic.Source);
        json.WriteNumber("document", diagnostic.Document);
        json.WriteNumber("start", diagnostic.Start);
        json.WriteNumber("end", diagnostic.End);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
