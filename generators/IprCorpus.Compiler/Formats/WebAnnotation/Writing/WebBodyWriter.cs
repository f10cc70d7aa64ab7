using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Formats.JsonLines.Writing;

namespace IprCorpus.Compiler.Formats.WebAnnotation.Writing;

/// <summary>Writes the label of an annotation and its texts and resources as bodies.</summary>
internal sealed class WebBodyWriter(JsonWriter json, RecordAnnotation annotation)
{
    private const string SourceSuffix = "/source";

    /// <summary>The purposes of the Web Annotation Vocabulary, and none.</summary>
    private static readonly string[] Purposes = [.. WebTypes.Motivations, WebBodies.NoPurpose];

    /// <summary>The labels of the properties that are written as bodies.</summary>
    public IReadOnlyList<string> Labels { get; } =
        [WebBodies.LabelPurpose, WebBodies.LabelSource,
            .. Purposes.SelectMany(static purpose => (string[])[purpose, purpose + SourceSuffix])
                .SelectMany(static property => (string[])[property, property + "/format", property + "/language"])];

    public void Write()
    {
        json.Key("body").BeginArray();
        WriteLabel();
        foreach (var purpose in Purposes)
        {
            Write(purpose, purpose, isSource: false);
            Write(purpose, purpose + SourceSuffix, isSource: true);
        }

        json.EndArray();
    }

    private void WriteLabel()
    {
        // Without a body that tags, the motivation is the label; where another body could be taken for one that tags, the label is written.
        var (purpose, source, motivations) = (annotation.Text(WebBodies.LabelPurpose), annotation.Text(WebBodies.LabelSource), annotation.Texts("motivation"));
        var isImplied = purpose is null && source is null && annotation.Type == (motivations.FirstOrDefault() ?? RecordBuilder.SpanLayer);
        if (isImplied && !motivations.Concat(annotation.PropertyLabels).Any(static label => label is WebBodies.Tagging or "classifying"))
            return;

        Begin(purpose ?? WebBodies.Tagging, source ?? annotation.Type, source is not null);
        json.EndObject();
    }

    private void Write(string purpose, string property, bool isSource)
    {
        var values = annotation.Texts(property);
        var (formats, languages) = (annotation.Texts(property + "/format"), annotation.Texts(property + "/language"));
        for (var i = 0; i < values.Count; i++)
        {
            Begin(purpose == WebBodies.NoPurpose ? null : purpose, values[i], isSource);
            WriteText("format", formats, i);
            WriteText("language", languages, i);
            json.EndObject();
        }
    }

    private void Begin(string? purpose, string value, bool isSource)
    {
        json.BeginObject().Key("type").String(isSource ? "SpecificResource" : "TextualBody");
        if (purpose is not null)
            json.Key("purpose").String(purpose);

        json.Key(isSource ? "source" : "value").String(value);
    }

    private void WriteText(string key, IReadOnlyList<string> values, int position)
    {
        if (position < values.Count && values[position].Length > 0)
            json.Key(key).String(values[position]);
    }
}
