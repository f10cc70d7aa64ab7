using System.Globalization;

namespace IprCorpus.Html.Pictures;

/// <summary>Texts and paths as pictures have room for them.</summary>
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

    /// <summary>Gets a path with its numbers as SVG writes them, in any culture.</summary>
    public static string Path(FormattableString path) =>
        string.Format(CultureInfo.InvariantCulture, path.Format,
            [.. path.GetArguments().Select(static number => (object)Math.Round(Convert.ToDouble(number, CultureInfo.InvariantCulture), 1))]);
}
