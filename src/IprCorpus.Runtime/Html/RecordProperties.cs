using System.Text.Json;

namespace IprCorpus.Runtime.Html;

/// <summary>The properties of a record, under the names and in the order of its JSON, each value on one line.</summary>
internal static class RecordProperties
{
    public static IReadOnlyList<(string Name, string Value)> Of(CorpusAnnotation annotation) => Read(writer => CorpusJson.Write(writer, annotation));

    public static IReadOnlyList<(string Name, string Value)> Of(CorpusDocument document) => Read(writer => CorpusJson.Write(writer, document));

    public static IReadOnlyList<(string Name, string Value)> Of(CorpusEntity entity) => Read(writer => CorpusJson.Write(writer, entity));

    private static List<(string Name, string Value)> Read(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        using var json = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        return [.. json.RootElement.EnumerateObject().Select(static property => (property.Name, Show(property.Value)))];
    }

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Show)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(static property => $"{property.Name} {Show(property.Value)}")),
        _ => value.ToString(),
    };
}
