namespace IprCorpus.Tool.Output;

/// <summary>What the output is shown on.</summary>
internal static class Terminal
{
    /// <summary>Determines whether colours can be shown: on a terminal, unless NO_COLOR says otherwise (no-color.org).</summary>
    public static bool HasColours(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Text that stands out.</summary>
    public static string Highlight(string text) => "\u001b[1;31m" + text + "\u001b[0m";

    /// <summary>A bar as long as a share of the width; a small share shows at least a part of a cell.</summary>
    public static string Bar(double share, int width)
    {
        var eighths = Math.Max(share > 0 ? 1 : 0, (int)Math.Round(share * width * 8));
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : ((char)('█' + 8 - (eighths % 8))).ToString());
    }
}
