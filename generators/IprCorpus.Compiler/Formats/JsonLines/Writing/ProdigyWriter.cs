using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>Writes what <see cref="ProdigyFormat"/> reads.</summary>
internal sealed class ProdigyWriter(CorpusSchema schema) : RecordWriter(schema)
{
    private const string HashKey = "_input_hash";

    protected override string? NaturalKey(DocumentModel document)
    {
        var position = Types.Document.PropertyOfLabel(0, HashKey);
        return position >= 0 && document.Values[position] is IntValue { Number: var hash } ? Messages.Number(hash) : null;
    }

    protected override void Write(JsonWriter json, RecordDocument document, string? key)
    {
        json.BeginObject();
        if (key is not null)
            json.Key("id").Id(key);

        json.Key("text").String(document.Text);
        document.Properties().Write(json);

        var options = document.Annotations.Where(static annotation => annotation.Type == JsonTypes.Option).ToList();
        var tokens = RecordDocument.Numbered(document.Annotations.Where(static annotation => annotation.Type == JsonTypes.Token), "t").ToList();
        var relations = document.Annotations.Where(IsRelation).ToList();
        var spans = RecordDocument.Numbered(document.Annotations.Except(options).Except(tokens).Except(relations), "s");

        WriteAll(json, "options", options, option => option.Further().Write(json));
        WriteAll(json, "tokens", tokens, token =>
        {
            WriteRange(json, document, token);
            if (RecordDocument.NumberOf(token, "t") is { } number)
                json.Key("id").Number(number);

            token.Further().Write(json);
        });
        json.Key("spans").BeginArray();
        foreach (var span in spans)
        {
            json.BeginObject();
            WriteRange(json, document, span);
            WriteLabel(json, span, RecordBuilder.SpanLayer);
            span.Further().Write(json);
            json.EndObject();
        }

        json.EndArray();
        WriteAll(json, "relations", relations, relation =>
        {
            WriteArgument(json, document, relation, JsonTypes.Head);
            WriteArgument(json, document, relation, JsonTypes.Child);
            WriteLabel(json, relation, RecordBuilder.RelationLayer);
            relation.Further(JsonTypes.Head, JsonTypes.Child).Write(json);
        });
        json.EndObject();
    }

    private static bool IsRelation(RecordAnnotation annotation) =>
        annotation.Reference(JsonTypes.Head) is not null && annotation.Reference(JsonTypes.Child) is not null;

    private static void WriteAll(JsonWriter json, string key, List<RecordAnnotation> annotations, Action<RecordAnnotation> write)
    {
        if (annotations.Count == 0)
            return;

        json.Key(key).BeginArray();
        foreach (var annotation in annotations)
        {
            json.BeginObject();
            write(annotation);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteRange(JsonWriter json, RecordDocument document, RecordAnnotation annotation) =>
        json.Key("text").String(document.Slice(annotation)).Key("start").Number(document.CodePoint(annotation.Start)).Key("end")
            .Number(document.CodePoint(annotation.End));

    private static void WriteLabel(JsonWriter json, RecordAnnotation annotation, string layer)
    {
        if (annotation.IsLayer || annotation.Type != layer)
            json.Key("label").String(annotation.Type);
    }

    /// <summary>A token by its number, a span by its range and label.</summary>
    private static void WriteArgument(JsonWriter json, RecordDocument document, RecordAnnotation relation, string argument)
    {
        var target = document.Annotations[relation.Reference(argument)!.Value];
        if (target.Type == JsonTypes.Token && RecordDocument.NumberOf(target, "t") is { } number)
        {
            json.Key(argument).Number(number);
            return;
        }

        if (LastToken(document, target) is { } last)
            json.Key(argument).Number(last);

        json.Key(argument + "_span").BeginObject().Key("start").Number(document.CodePoint(target.Start)).Key("end").Number(document.CodePoint(target.End));
        WriteLabel(json, target, RecordBuilder.SpanLayer);
        json.EndObject();
    }

    private static int? LastToken(RecordDocument document, RecordAnnotation span)
    {
        var last = document.Annotations.LastOrDefault(token => token.Type == JsonTypes.Token && token.Start >= span.Start && token.End <= span.End);
        return last is null ? null : RecordDocument.NumberOf(last, "t");
    }
}
