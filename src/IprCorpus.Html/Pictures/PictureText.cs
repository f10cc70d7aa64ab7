namespace IprCorpus.Html.Pictures;

/// <summary>Texts as pictures have room for them.</summary>
internal static class PictureText
{
    /// <summary>Gets a text on one line, cut to a number of code units but through no character.</summary>
    public static string Shorten(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;

        var end = length - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end), "…");
    }
}
