namespace IprCorpus.Tool.Output;

/// <summary>A table whose columns are as wide as what is in them: the first ones to the left, numbers to the right.</summary>
/// <param name="left">The number of columns that are aligned to the left.</param>
/// <param name="header">The headings.</param>
internal sealed class TextTable(int left, params string[] header)
{
    private readonly List<string[]> _rows = [header];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = header.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, column) => column < left ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }
}
