using IprCorpus.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Turns the parser's complaint into a finding that says what to do.</summary>
internal static class YamlMistakes
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public static void Explain(YamlException mistake, string text, YamlChunk chunk, DiagnosticBag bag)
    {
        var start = Clamp(chunk, mistake.Start.Index);
        var end = Clamp(chunk, mistake.End.Index);
        if ((TabIn(text, start) ?? TabIn(text, end) ?? (mistake.Message.Contains("tab ") ? FirstTab(text, start, chunk.End) : null)) is { } tab)
        {
            bag.Add(YamlRules.YamlTab, tab, tab + 1);
            return;
        }

        if (mistake.Message.Contains("escape character"))
            (start, end) = (end, Math.Min(end + 2, chunk.End));

        var lineEnd = text.IndexOfAny(LineEnds, start);
        end = Math.Min(Math.Max(end, start), lineEnd < 0 ? text.Length : Math.Max(lineEnd, start));
        var reason = mistake.Message.Trim().TrimEnd('.');
        if (reason.Length > 0)
            reason = char.ToLowerInvariant(reason[0]) + reason.Substring(1);

        bag.Add(YamlRules.YamlSyntax, start, end, reason, Advice(reason));
    }

    private static int Clamp(YamlChunk chunk, long index) => (int)Math.Min(chunk.Start + index, chunk.End);

    private static int? TabIn(string text, int at)
    {
        var line = at == 0 ? 0 : text.LastIndexOfAny(LineEnds, at - 1) + 1;
        for (var i = line; i < text.Length && text[i] is ' ' or '\t'; i++)
        {
            if (text[i] == '\t')
                return i;
        }

        return null;
    }

    /// <summary>For complaints that do not say which tab they mean.</summary>
    private static int? FirstTab(string text, int start, int end)
    {
        for (var tab = text.IndexOf('\t', start, end - start); tab >= 0; tab = text.IndexOf('\t', tab + 1, end - tab - 1))
        {
            if (TabIn(text, tab) == tab)
                return tab;
        }

        return null;
    }

    private static string Advice(string reason) =>
        reason.Contains("invalid mapping") ? " Put a value that contains ': ' into quotation marks."
        : reason.Contains("cannot start any token") ? " Put a value that begins with this character into quotation marks."
        : reason.Contains("unexpected end of stream") ? " The quotation mark that opens here is never closed."
        : reason.Contains("escape character") ? " Between double quotation marks a backslash is written \\\\; between single ones it stands for itself."
        : reason.Contains("expected key") ? " Check the indentation, and that nothing follows a closing quotation mark."
        : string.Empty;
}
