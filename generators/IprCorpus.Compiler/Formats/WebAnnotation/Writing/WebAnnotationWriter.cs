using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Formats.JsonLines.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation.Writing;

/// <summary>Writes an array of Web Annotations about texts that are beside the file. An annotation in several pieces becomes one from the first to the
/// last.</summary>
internal sealed class WebAnnotationWriter(CorpusSchema schema)
{
    private const string Target = "target";
    private const int ContextLength = 24;

    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    /// <param name="documents">Each with the path of its text, relative to the file that is written.</param>
    public string Write(IEnumerable<(DocumentModel Document, string Source)> documents)
    {
        var json = new JsonWriter();
        var count = 0;
        json.BeginArray().EndLine();
        foreach (var (model, source) in documents)
        {
            var document = new RecordDocument(_types, model);
            foreach (var annotation in document.Annotations)
            {
                if (count++ > 0)
                    json.EndLine(",\n");

                Write(json, document, annotation, source);
            }
        }

        if (count > 0)
            json.EndLine();

        return json.EndArray().EndLine().ToString();
    }

    private static void Write(JsonWriter json, RecordDocument document, RecordAnnotation annotation, string source)
    {
        json.BeginObject().Key("@context").String(WebAnnotationFormat.Context);
        if (annotation.Model.Id is { } id)
            json.Key("id").String(id);

        json.Key("type").String("Annotation");
        annotation.Write(json, "motivation", "motivation");
        var bodies = new WebBodyWriter(json, annotation);
        bodies.Write();
        var further = annotation.Further(["motivation", Target, .. bodies.Labels]);
        json.Key(Target);
        if (annotation.References(Target) is { Count: > 0 } targets)
        {
            json.BeginArray();
            foreach (var target in targets)
                json.BeginObject().Key("id").String(document.Annotations[target].Model.Id ?? string.Empty).EndObject();

            json.EndArray();
        }
        else
        {
            json.BeginObject().Key("source").String(source);
            WriteSelectors(json, document, annotation);
            further.Write(json, Target);
            json.EndObject();
        }

        further.Write(json);
        json.EndObject();
    }

    /// <summary>Writes the selectors; an annotation of the text as a whole has none.</summary>
    private static void WriteSelectors(JsonWriter json, RecordDocument document, RecordAnnotation annotation)
    {
        if (annotation.Start == 0 && annotation.End == document.Text.Length)
            return;

        json.Key("selector").BeginArray().BeginObject().Key("type").String("TextPositionSelector")
            .Key("start").Number(document.CodePoint(annotation.Start)).Key("end").Number(document.CodePoint(annotation.End)).EndObject();
        if (annotation.End > annotation.Start)
        {
            var before = Whole(document.Text, Math.Max(0, annotation.Start - ContextLength));
            var after = Whole(document.Text, Math.Min(document.Text.Length, annotation.End + ContextLength));
            json.BeginObject().Key("type").String("TextQuoteSelector").Key("exact").String(document.Slice(annotation))
                .Key("prefix").String(document.Text.Substring(before, annotation.Start - before))
                .Key("suffix").String(document.Text.Substring(annotation.End, after - annotation.End)).EndObject();
        }

        json.EndArray();
    }

    private static int Whole(string text, int place) => Graphemes.CutsPair(text, place) ? place - 1 : place;
}
