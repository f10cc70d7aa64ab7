using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>Writes what <see cref="DoccanoFormat"/> reads.</summary>
internal sealed class DoccanoWriter(CorpusSchema schema) : RecordWriter(schema)
{
    protected override void Write(JsonWriter json, RecordDocument document, string? key)
    {
        json.BeginObject();
        if (key is not null)
            json.Key("id").Id(key);

        json.Key("text").String(document.Text);
        document.Properties().Write(json);

        var relations = document.Annotations.Where(IsRelation).ToList();
        json.Key("entities").BeginArray();
        foreach (var entity in document.Annotations.Where(static annotation => !IsRelation(annotation)))
            WriteEntity(json, document, entity, relations.Count > 0);

        json.EndArray();
        if (relations.Count > 0)
        {
            json.Key("relations").BeginArray();
            foreach (var relation in relations)
                WriteRelation(json, document, relation);

            json.EndArray();
        }

        json.EndObject();
    }

    private static bool IsRelation(RecordAnnotation annotation) =>
        annotation.Reference(JsonTypes.From) is not null && annotation.Reference(JsonTypes.To) is not null;

    private static void WriteEntity(JsonWriter json, RecordDocument document, RecordAnnotation entity, bool needsId)
    {
        json.BeginObject();
        if (needsId || entity.Model.Id is not null)
            json.Key("id").Id(IdOf(entity));

        json.Key("label").String(entity.Type)
            .Key("start_offset").Number(document.CodePoint(entity.Start))
            .Key("end_offset").Number(document.CodePoint(entity.End));
        entity.Further().Write(json);
        json.EndObject();
    }

    private static void WriteRelation(JsonWriter json, RecordDocument document, RecordAnnotation relation)
    {
        json.BeginObject();
        if (relation.Model.Id is { } id)
            json.Key("id").Id(id.StartsWith("r", StringComparison.Ordinal) ? id.Substring(1) : id);

        json.Key("from_id").Id(IdOf(document.Annotations[relation.Reference(JsonTypes.From)!.Value]))
            .Key("to_id").Id(IdOf(document.Annotations[relation.Reference(JsonTypes.To)!.Value]))
            .Key("type").String(relation.Type);
        relation.Further(JsonTypes.From, JsonTypes.To).Write(json);
        json.EndObject();
    }

    private static string IdOf(RecordAnnotation annotation) => annotation.Model.Id ?? Diagnostics.Messages.Number(annotation.Ordinal);
}
