namespace IprCorpus.Tool.Editing;

/// <summary>A new text for a stretch of a file.</summary>
/// <param name="Path">The file, absolute.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
/// <param name="NewText">The text to be there.</param>
internal sealed record FileEdit(string Path, int Start, int End, string NewText)
{
    /// <summary>Applies edits of one file. Of two that overlap, the later one is left out.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="edits">The edits, in any order.</param>
    public static string Apply(string text, IEnumerable<FileEdit> edits)
    {
        var result = new System.Text.StringBuilder();
        var done = 0;
        foreach (var edit in edits.OrderBy(static edit => edit.Start).ThenBy(static edit => edit.End))
        {
            if (edit.Start < done)
                continue;

            result.Append(text, done, edit.Start - done).Append(edit.NewText);
            done = edit.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
