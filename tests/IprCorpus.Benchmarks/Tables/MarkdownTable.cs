using System.Text;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>A table in Markdown; the first column is text, all others are figures.</summary>
/// <param name="header">The names of the columns.</param>
internal sealed class MarkdownTable(params IReadOnlyList<string> header)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> row) => _rows.Add(row);

    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, header);
        Line(text, [.. header.Select(static (_, index) => index == 0 ? "---" : "---:")]);
        foreach (var row in _rows)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
