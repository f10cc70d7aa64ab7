using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>Writes the objects that <see cref="SpacyFormat"/> reads, as <c>Doc.to_json</c> has them.</summary>
internal sealed class SpacyWriter(CorpusSchema schema) : RecordWriter(schema)
{
    protected override void Write(JsonWriter json, RecordDocument document, string? key)
    {
        json.BeginObject();
        if (key is not null)
            json.Key("id").Id(key);

        json.Key("text").String(document.Text);
        document.Properties().Write(json);

        var tokens = RecordDocument.Numbered(document.Annotations.Where(static annotation => annotation.Type == JsonTypes.Token), "t").ToList();
        var sentences = document.Annotations.Where(static annotation => annotation.Type == JsonTypes.Sentence).ToList();
        var spans = document.Annotations.Except(tokens).Except(sentences).ToLookup(static annotation => annotation.Text(SpacyFormat.GroupProperty),
            StringComparer.Ordinal);
        WriteSpans(json.Key("ents"), document, spans[null]);
        if (spans.Any(static group => group.Key is not null))
        {
            json.Key("spans").BeginObject();
            foreach (var group in spans.Where(static group => group.Key is not null).OrderBy(static group => group.Key, StringComparer.Ordinal))
                WriteSpans(json.Key(group.Key!), document, group);

            json.EndObject();
        }

        if (sentences.Count > 0)
        {
            json.Key("sents").BeginArray();
            foreach (var sentence in sentences)
            {
                WriteRange(json.BeginObject(), document, sentence);
                sentence.Further().Write(json);
                json.EndObject();
            }

            json.EndArray();
        }

        if (tokens.Count > 0)
            WriteTokens(json, document, tokens);

        json.EndObject();
    }

    private static void WriteSpans(JsonWriter json, RecordDocument document, IEnumerable<RecordAnnotation> spans)
    {
        json.BeginArray();
        foreach (var span in spans)
        {
            WriteRange(json.BeginObject(), document, span);
            json.Key("label").String(span.IsLayer || span.Type != RecordBuilder.SpanLayer ? span.Type : string.Empty);
            span.Further(SpacyFormat.GroupProperty).Write(json);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteTokens(JsonWriter json, RecordDocument document, List<RecordAnnotation> tokens)
    {
        var positions = new Dictionary<int, int>();
        for (var i = 0; i < tokens.Count; i++)
            positions[tokens[i].Ordinal] = i;

        var isParsed = tokens.Exists(static token => token.Reference(JsonTypes.Head) is not null);
        json.Key("tokens").BeginArray();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            WriteRange(json.BeginObject().Key("id").Number(i), document, token);
            foreach (var (key, property) in SpacyTokens.Names)
                token.Write(json, key, property);

            if (isParsed)
                json.Key("head").Number(token.Reference(JsonTypes.Head) is { } head && positions.TryGetValue(head, out var position) ? position : i);

            token.Further([JsonTypes.Head, .. SpacyTokens.Names.Select(static name => name.Property)]).Write(json);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteRange(JsonWriter json, RecordDocument document, RecordAnnotation annotation) =>
        json.Key("start").Number(document.CodePoint(annotation.Start)).Key("end").Number(document.CodePoint(annotation.End));
}
