using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Patterns;

/// <summary>A pattern and where each of its characters stands in the source.</summary>
/// <param name="Value">The pattern.</param>
/// <param name="Path">The source file.</param>
/// <param name="Extents">For each character, the offsets of what is written for it, from the first to after the last.</param>
/// <param name="Whole">The offsets of the whole expression.</param>
/// <param name="FirstLine">The number of the line in which the expression begins.</param>
/// <param name="LineStarts">The offsets at which the lines of the expression start.</param>
internal sealed record PatternText(
    string Value, string Path, EquatableArray<TextRange> Extents, TextRange Whole, int FirstLine, EquatableArray<int> LineStarts)
{
    /// <summary>A finding at its place in the source.</summary>
    public CorpusDiagnostic Locate(PatternFinding finding)
    {
        var range = finding.Range;
        var end = Extents.Count == 0 ? Whole.End - 1 : Extents[Extents.Count - 1].End;
        var start = range.Start < Extents.Count ? Extents[range.Start].Start : end;
        return new CorpusDiagnostic(
            finding.Rule, Locate(start, range.Length > 0 ? Math.Max(start, Extents[range.End - 1].End) : start), finding.Arguments);
    }

    private FileLocation Locate(int start, int end)
    {
        var (startLine, startColumn) = PositionOf(start);
        var (endLine, endColumn) = PositionOf(end);
        return new FileLocation(Path, start, end - start, startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) PositionOf(int offset)
    {
        var line = LineStarts.Count - 1;
        while (line > 0 && LineStarts[line] > offset)
        {
            line--;
        }

        return (FirstLine + line, offset - LineStarts[line]);
    }
}
