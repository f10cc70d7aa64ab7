using System.Globalization;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Comparison.Report;

/// <summary>Writes a difference in one line.</summary>
internal static class DifferenceLine
{
    public static string Of(DifferenceReport difference)
    {
        var line = $"{Messages.Excerpt(difference.Document)}: {difference.Change}: ";
        return line + (difference switch
        {
            { First: null } => Place(difference.Second!),
            { Second: null } => Place(difference.First),
            { Change: "type" } => $"{Place(difference.First)} is {difference.Second.Type}",
            { Change: "span" } => $"{Place(difference.First)} is {Where(difference.Second)}",
            _ => Place(difference.First),
        }) + Values(difference);
    }

    private static string Place(AnnotationReport annotation) =>
        $"{annotation.Type}{(annotation.Id is { } id ? " " + Messages.Safe(id) : "")} {Where(annotation)}";

    private static string Where(AnnotationReport annotation) =>
        string.Create(CultureInfo.InvariantCulture, $"{annotation.Start}..{annotation.End} '{Messages.Excerpt(annotation.Text)}'");

    private static string Values(DifferenceReport difference) =>
        difference.Values.Count == 0 ? ""
            : ", " + string.Join(", ", difference.Values.Select(static value => $"{value.Property}: {Shown(value.First)} is {Shown(value.Second)}"));

    private static string Shown(string? value) => value is null ? "nothing" : $"'{Messages.Excerpt(value)}'";
}
