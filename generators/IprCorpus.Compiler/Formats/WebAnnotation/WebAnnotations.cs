using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Finds the annotations of a file: one by itself, an array of them, pages, or a collection with its pages.</summary>
internal static class WebAnnotations
{
    private const int MaxDepth = 8;

    public static IReadOnlyList<WebAnnotationNode> Read(DiagnosticBag bag, RecordFile file, CancellationToken ct)
    {
        var annotations = new List<WebAnnotationNode>();
        foreach (var value in JsonFile.ReadMany(bag, ct))
            Add(value, hasContext: false, file, annotations, 0);

        return annotations;
    }

    private static void Add(SourceNode node, bool hasContext, RecordFile file, List<WebAnnotationNode> annotations, int depth)
    {
        if (node is SourceList list && depth < MaxDepth)
        {
            foreach (var item in list.Items)
                Add(item, hasContext, file, annotations, depth + 1);

            return;
        }

        if (file.Shape.AsMap("An annotation", node) is not { } map)
            return;

        hasContext |= WebAnnotationFormat.HasContext(map["@context"]);
        var isCollection = WebValues.Has(map["type"], "AnnotationCollection");
        if (!isCollection && !WebValues.Has(map["type"], "AnnotationPage"))
        {
            annotations.Add(new WebAnnotationNode(map, hasContext));
            return;
        }

        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "@context" or "id" or "type":
                    break;
                case "items" when depth < MaxDepth:
                case "first" when entry.Value is SourceMap && depth < MaxDepth:
                    foreach (var item in WebValues.All(entry.Value))
                        Add(item, hasContext, file, annotations, depth + 1);

                    break;
                case "first" or "next":
                    file.Losses.Add("annotations on pages that are not in the file", entry.Key);
                    break;
                default:
                    file.Losses.AddDetail(isCollection ? "what is said of a collection of annotations" : "what is said of a page of annotations", entry.Key);
                    break;
            }
        }
    }
}

/// <summary>An annotation as a file states it.</summary>
/// <param name="HasContext">Whether it, or what it is in, names the context of Web Annotations.</param>
internal sealed record WebAnnotationNode(SourceMap Map, bool HasContext);
