using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>Writes what <see cref="LabelStudioFormat"/> reads, as the one array that Label Studio imports.</summary>
internal sealed class LabelStudioWriter(CorpusSchema schema) : RecordWriter(schema)
{
    protected override void Begin(JsonWriter json) => json.BeginArray().EndLine();

    protected override void EndRecord(JsonWriter json) => json.EndLine(",\n");

    protected override void End(JsonWriter json, int count)
    {
        if (count > 0)
            json.EndLine();

        json.EndArray().EndLine();
    }

    protected override void Write(JsonWriter json, RecordDocument document, string? key)
    {
        json.BeginObject();
        if (key is not null)
            json.Key("id").Id(key);

        var properties = document.Properties();
        json.Key("data").BeginObject().Key("text").String(document.Text);
        properties.Write(json, "data");
        json.EndObject();
        properties.Write(json);
        WriteSets(json.Key("annotations"), document, JsonTypes.Completion);
        if (document.Annotations.Any(static annotation => annotation.Type == JsonTypes.Prediction))
            WriteSets(json.Key("predictions"), document, JsonTypes.Prediction);

        json.EndObject();
    }

    private static void WriteSets(JsonWriter json, RecordDocument document, string type)
    {
        var sets = document.Annotations.Where(annotation => annotation.Type == type).ToList();
        json.BeginArray();
        foreach (var set in sets)
        {
            json.BeginObject();
            if (set.Model.Id is { } id)
                json.Key("id").Id(id.StartsWith(type + "-", StringComparison.OrdinalIgnoreCase) ? id.Substring(type.Length + 1) : id);

            LabelStudioResultWriter.WriteFurther(json, set);
            new LabelStudioResultWriter(json, document).Write(set,
                document.Annotations.Where(annotation => annotation.Reference(LabelStudioResults.SetProperty) == set.Ordinal));
            json.EndObject();
        }

        // What no annotator is named for is the work of one without a name.
        var others = document.Annotations.Where(static annotation => !IsSet(annotation) && annotation.Reference(LabelStudioResults.SetProperty) is null)
            .ToList();
        if (type == JsonTypes.Completion && others.Count > 0)
        {
            json.BeginObject();
            new LabelStudioResultWriter(json, document).Write(null, others);
            json.EndObject();
        }

        json.EndArray();
    }

    private static bool IsSet(RecordAnnotation annotation) => annotation.Type is JsonTypes.Completion or JsonTypes.Prediction;
}
