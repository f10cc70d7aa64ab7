using System.Globalization;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using IprCorpus.Html.View;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.View;

/// <summary>
/// Puts diagnostics at their place: in a text where they are about one, else at the annotation or the document in whose lines they are.
/// </summary>
internal static class DiagnosticsView
{
    /// <summary>Gives all diagnostics in the form of a page.</summary>
    public static IReadOnlyList<ViewDiagnostic> Of(OpenedCorpus corpus, IReadOnlyList<DocumentResult> documents, DirectoryInfo folder)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i].TextFile is { } file)
                texts.TryAdd(file.DisplayPath, i);
        }

        var declared = documents.Select(static (document, index) => (document.IdLocation, index)).ToLookup(static pair => pair.IdLocation.Path,
            StringComparer.Ordinal);
        var stated = new Dictionary<string, StatedAnnotations>(StringComparer.Ordinal);
        return [.. corpus.Diagnostics.Select(Place)];

        ViewDiagnostic Place(CorpusDiagnostic diagnostic)
        {
            var message = string.Format(CultureInfo.InvariantCulture, diagnostic.Rule.MessageFormat, [.. diagnostic.Arguments]);
            var placed = new ViewDiagnostic(Severity(diagnostic.Rule.Severity), diagnostic.Rule.Id, message, diagnostic.Location is { } at ? Source(at) : null);
            if (diagnostic.Location is not { } location)
                return placed;

            if (texts.TryGetValue(location.Path, out var document))
            {
                // Positions in the text count from after a byte order mark.
                var text = documents[document].Model.Text;
                var mark = documents[document].TextFile!.Text.Length - text.Length;
                var start = Math.Clamp(location.Start - mark, 0, text.Length);
                return placed with { Document = document, Start = start, End = Math.Min(start + location.Length, text.Length) };
            }

            var before = declared[location.Path].Where(pair => pair.IdLocation.Start <= location.Start).ToList();
            if (before.Count == 0)
                return placed;

            placed = placed with { Document = before.MaxBy(static pair => pair.IdLocation.Start).index };
            return AnnotationAt(location, documents[placed.Document].Model) is { } annotation
                ? placed with { Start = annotation.Start, End = annotation.End } : placed;
        }

        AnnotationModel? AnnotationAt(FileLocation location, DocumentModel document)
        {
            if (corpus.FileAt(location.Path) is not { } file || !(file.HasExtension(".yaml") || file.HasExtension(".yml")))
                return null;

            if (!stated.TryGetValue(location.Path, out var annotations))
                stated.Add(location.Path, annotations = new StatedAnnotations(file));

            return annotations.At(location.Start) is { } found && found.Document == document.Id
                ? document.Annotations.FirstOrDefault(annotation => annotation.Id == found.Id) : null;
        }

        string Source(FileLocation at) => string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder.FullName, at.Path).Replace('\\', '/')}({at.StartLine + 1},{at.StartColumn + 1})");
    }

    private static ViewSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => ViewSeverity.Error,
        RuleSeverity.Warning => ViewSeverity.Warning,
        _ => ViewSeverity.Note,
    };
}
