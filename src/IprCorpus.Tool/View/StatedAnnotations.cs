using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.View;

/// <summary>Finds the places of the annotations with an id in a YAML file, so that a place in the file leads to one.</summary>
internal sealed class StatedAnnotations
{
    private readonly List<(int Start, int End, string Document, string Id)> _places = [];

    /// <summary>Reads a file again; what is wrong in it has been reported.</summary>
    /// <param name="file">A YAML file.</param>
    public StatedAnnotations(SourceFile file)
    {
        var bag = new DiagnosticBag(file);
        if (!YamlFile.Open(file, bag))
            return;

        var reader = new CorpusReader(new NodeShape(bag));
        foreach (var chunk in YamlFile.Documents(file.Text, bag))
        {
            if (YamlReader.Read(file.Text, chunk, bag, CancellationToken.None) is { } root && reader.Read(root).Document is { } document)
                _places.AddRange(document.Annotations.Where(static annotation => annotation.Id is not null)
                    .Select(annotation => (annotation.Type.Start, EndOf(annotation), document.Id.Text, annotation.Id!.Text)));
        }
    }

    /// <summary>Finds the annotation in whose lines a position is.</summary>
    /// <returns>The ids of its document and of itself; null where there is none, or it has no id.</returns>
    public (string Document, string Id)? At(int position)
    {
        var found = _places.FindLastIndex(place => place.Start <= position && position <= place.End);
        return found < 0 ? null : (_places[found].Document, _places[found].Id);
    }

    private static int EndOf(SourceAnnotation annotation) => annotation.Properties.Select(static entry => entry.Value.End)
        .Concat((annotation.Anchor ?? []).Select(static selector => selector.Node.End))
        .Concat([annotation.Id!.End, annotation.Name?.End ?? 0])
        .Max();
}
