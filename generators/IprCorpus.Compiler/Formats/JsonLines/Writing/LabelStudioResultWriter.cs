using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json.Writing;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>Writes the results of one annotator or model on one task.</summary>
internal sealed class LabelStudioResultWriter(JsonWriter json, RecordDocument document)
{
    private const string TextControl = "text";
    private readonly HashSet<int> _arguments =
        [.. document.Annotations.SelectMany(static relation => (int?[])[relation.Reference(JsonTypes.From), relation.Reference(JsonTypes.To)]).OfType<int>()];

    public void Write(RecordAnnotation? set, IEnumerable<RecordAnnotation> results)
    {
        json.Key("result").BeginArray();
        if (set is not null)
            WriteControls(set, null);

        foreach (var result in results)
        {
            if (IsRelation(result))
                WriteRelation(result);
            else
                WriteRegion(result);
        }

        json.EndArray();
    }

    /// <summary>Writes the properties that are no results of controls.</summary>
    public static void WriteFurther(JsonWriter json, RecordAnnotation annotation) =>
        annotation.Further([LabelStudioResults.SetProperty, JsonTypes.From, JsonTypes.To, .. Controls(annotation)]).Write(json);

    private static bool IsRelation(RecordAnnotation annotation) =>
        annotation.Reference(JsonTypes.From) is not null && annotation.Reference(JsonTypes.To) is not null;

    private static IEnumerable<string> Controls(RecordAnnotation annotation) =>
        LabelStudioResults.Controls.Keys.SelectMany(kind => annotation.LabelsWith(kind + "/"));

    private void WriteRegion(RecordAnnotation region)
    {
        var isLabelled = region.IsLayer || region.Type != RecordBuilder.SpanLayer;
        json.BeginObject();
        if (region.Model.Id is not null || _arguments.Contains(region.Ordinal))
            json.Key("id").String(IdOf(region));

        // Regions of other formats come from no control.
        if (!region.LabelsWith("type").Any())
            json.Key("from_name").String("label").Key("to_name").String(TextControl).Key("type").String("labels");

        WriteFurther(json, region);
        WriteValue(region);
        json.Key("labels").BeginArray();
        if (isLabelled)
            json.String(region.Type);

        json.EndArray().EndObject().EndObject();
        WriteControls(region, region);
    }

    private void WriteValue(RecordAnnotation region) => json.Key("value").BeginObject()
        .Key("start").Number(region.Start).Key("end").Number(region.End).Key("text").String(document.Slice(region));

    /// <summary>Writes a result for each control that says something about a region, or about the text as a whole.</summary>
    private void WriteControls(RecordAnnotation owner, RecordAnnotation? region)
    {
        foreach (var (kind, type) in LabelStudioResults.Controls.Select(static control => (control.Key, control.Value)))
        {
            foreach (var label in owner.LabelsWith(kind + "/").ToList())
            {
                json.BeginObject();
                if (region?.Model.Id is { } id)
                    json.Key("id").String(id);

                json.Key("from_name").String(label.Substring(kind.Length + 1).Replace("~1", "/").Replace("~0", "~"))
                    .Key("to_name").String(TextControl).Key("type").String(type);
                if (region is null || kind == TextControl)
                    json.Key("value").BeginObject();
                else
                    WriteValue(region);

                owner.Write(json, kind, label);
                json.EndObject().EndObject();
            }
        }
    }

    private void WriteRelation(RecordAnnotation relation)
    {
        json.BeginObject()
            .Key("from_id").String(IdOf(document.Annotations[relation.Reference(JsonTypes.From)!.Value]))
            .Key("to_id").String(IdOf(document.Annotations[relation.Reference(JsonTypes.To)!.Value]))
            .Key("type").String("relation");
        WriteFurther(json, relation);
        if (relation.IsLayer || relation.Type != RecordBuilder.RelationLayer)
            json.Key("labels").BeginArray().String(relation.Type).EndArray();

        json.EndObject();
    }

    private static string IdOf(RecordAnnotation annotation) => annotation.Model.Id ?? Messages.Number(annotation.Ordinal);
}
