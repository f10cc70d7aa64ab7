using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Formats.JsonLines.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Re3d.Writing;

/// <summary>Writes the three files of a folder that <see cref="Re3dFormat"/> reads.</summary>
internal sealed class Re3dWriter(CorpusSchema schema)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    /// <param name="documents">The files of one folder.</param>
    /// <param name="path">The path of the file with the documents, which their ids begin with when it is read.</param>
    public (string Documents, string Entities, string Relations) Write(IEnumerable<DocumentModel> documents, string path)
    {
        var (texts, entities, relations) = (new JsonWriter(), new JsonWriter(), new JsonWriter());
        var prefix = RecordIds.Prefix(path);
        foreach (var model in documents)
        {
            var document = new RecordDocument(_types, model);
            var key = model.Id.StartsWith(prefix, StringComparison.Ordinal) ? model.Id.Substring(prefix.Length) : model.Id;
            texts.BeginObject().Key("_id").String(key).Key("text").String(document.Text);
            document.Properties().Write(texts);
            texts.EndObject().EndLine();
            foreach (var annotation in document.Annotations)
            {
                var isRelation = annotation.Reference(Re3dRecords.SourceProperty) is not null && annotation.Reference(Re3dRecords.TargetProperty) is not null;
                Write(isRelation ? relations : entities, document, key, annotation, isRelation);
            }
        }

        return (texts.ToString(), entities.ToString(), relations.ToString());
    }

    private static void Write(JsonWriter json, RecordDocument document, string key, RecordAnnotation annotation, bool isRelation)
    {
        json.BeginObject().Key("_id").String(annotation.Model.Id ?? key + "-" + Diagnostics.Messages.Number(annotation.Ordinal))
            .Key(Re3dRecords.DocumentKey).String(key)
            .Key("type").String(annotation.Type)
            .Key("begin").Number(document.CodePoint(annotation.Start)).Key("end").Number(document.CodePoint(annotation.End))
            .Key(Re3dRecords.ValueProperty).String(annotation.Text(Re3dRecords.ValueProperty) ?? document.Slice(annotation).Trim());
        if (isRelation)
        {
            WriteArgument(json, document, annotation, Re3dRecords.SourceProperty);
            WriteArgument(json, document, annotation, Re3dRecords.TargetProperty);
        }

        annotation.Further(Re3dRecords.ValueProperty, Re3dRecords.SourceProperty, Re3dRecords.TargetProperty).Write(json);
        json.EndObject().EndLine();
    }

    private static void WriteArgument(JsonWriter json, RecordDocument document, RecordAnnotation relation, string name)
    {
        var target = document.Annotations[relation.Reference(name)!.Value];
        json.Key(name).String(document.Slice(target))
            .Key(name + "Begin").Number(document.CodePoint(target.Start)).Key(name + "End").Number(document.CodePoint(target.End));
    }
}
