using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Web Annotations (W3C Recommendation of 2017) in JSON-LD, about texts that are beside them.</summary>
internal sealed class WebAnnotationFormat : SourceFormat
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    public override string Name => "web-annotation";

    public override OffsetUnit? Unit => OffsetUnit.CodePoint;

    public override bool Takes(SourceFile file) =>
        file.HasExtension(".jsonld")
        || file.HasExtension(".json") && RecordFormats.Of(file) is null
            && JsonHead.Records(file).Any(static record => record is SourceMap map && IsAnnotation(map));

    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths)
    {
        var bag = new DiagnosticBag(file);
        foreach (var text in CorpusPath.DefaultTexts(file.Path))
            yield return text;

        foreach (var annotation in WebAnnotations.Read(bag, new RecordFile(new NodeShape(bag)), default))
        {
            foreach (var target in WebTarget.Targets(annotation))
            {
                foreach (var (path, _) in WebTarget.Texts(target, file.Path))
                    yield return path;
            }
        }
    }

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var file = new RecordFile(new NodeShape(bag));
        var documents = new WebDocuments(input, file);
        var check = new WebAnnotationCheck(bag);
        foreach (var annotation in WebAnnotations.Read(bag, file, ct))
        {
            ct.ThrowIfCancellationRequested();
            if (check.IsSound(annotation))
                documents.Add(annotation);
        }

        var reading = documents.Finish();
        file.Losses.Report(bag);
        return reading;
    }

    private static bool IsAnnotation(SourceMap map) =>
        HasContext(map["@context"]) || WebValues.Has(map["type"], "Annotation") && map["target"] is not null
        || WebValues.Has(map["type"], "AnnotationPage") || WebValues.Has(map["type"], "AnnotationCollection");

    public static bool HasContext(SourceNode? node) => WebValues.Has(node, Context);
}
