using System.Globalization;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>
/// Examples with the place of the diagnostic marked: <c>⟦…⟧</c>. An example is one YAML file of the test corpus, or several
/// files, each after a line <c>== path</c>.
/// </summary>
internal static class Markup
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    /// <summary>The files of an example without marks, and where the marks were, as <see cref="Describe"/> writes it.</summary>
    public static (List<(string Path, string Content)> Files, List<string> Marks) Parse(string example)
    {
        var files = new List<(string Path, string Content)>();
        foreach (var part in ("\n" + (example.StartsWith("== ", StringComparison.Ordinal) ? example : "== a.yaml\n" + example)).Split("\n== ").Skip(1))
        {
            var lineEnd = part.IndexOf('\n', StringComparison.Ordinal);
            files.Add((part[..lineEnd], part[(lineEnd + 1)..]));
        }

        var marks = new List<string>();
        for (var i = 0; i < files.Count; i++)
        {
            var (path, content) = files[i];
            for (var start = content.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = content.IndexOf(Opening, StringComparison.Ordinal))
            {
                content = content.Remove(start, 1);
                var end = content.IndexOf(Closing, StringComparison.Ordinal);
                content = content.Remove(end, 1);
                marks.Add($"{path}({Position(content, start)})-({Position(content, end)})");
            }

            files[i] = (path, content);
        }

        return (files, marks);
    }

    public static string Describe(CorpusDiagnostic found) => found.Location is not { } at ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{at.Path}({at.StartLine + 1},{at.StartColumn + 1})-({at.EndLine + 1},{at.EndColumn + 1})");

    /// <summary>Counted apart from the compiler's own line map.</summary>
    private static string Position(string content, int offset)
    {
        var before = content[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n')
            .Replace('\u2029', '\n');
        return string.Create(CultureInfo.InvariantCulture, $"{before.Count(static c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}");
    }
}
