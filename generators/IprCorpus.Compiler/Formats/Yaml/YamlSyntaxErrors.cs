using IprCorpus.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Turns the parser's error into a diagnostic that says what to do.</summary>
internal static class YamlSyntaxErrors
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public static void Explain(YamlException error, string text, YamlChunk chunk, DiagnosticBag bag)
    {
        var start = Clamp(chunk, error.Start.Index);
        var end = Clamp(chunk, error.End.Index);
        if ((TabIn(text, start) ?? TabIn(text, end) ?? (error.Message.Contains("tab ") ? FirstTab(text, start, chunk.End) : null)) is { } tab)
        {
            bag.Add(YamlRules.YamlTab, tab, tab + 1);
            return;
        }

        if (error.Message.Contains("escape character"))
            (start, end) = (end, Math.Min(end + 2, chunk.End));

        var lineEnd = text.IndexOfAny(LineEnds, start);
        end = Math.Min(Math.Max(end, start), lineEnd < 0 ? text.Length : Math.Max(lineEnd, start));
        var reason = error.Message.Trim().TrimEnd('.');
        if (reason.Length > 0)
            reason = char.ToLowerInvariant(reason[0]) + reason.Substring(1);

        bag.Add(YamlRules.YamlSyntax, start, end, reason, YamlAdvice.For(reason, text, start));
    }

    /// <summary>Reports that the parser has failed without saying at what: nearly always at what is never closed.</summary>
    public static void ExplainFailure(string text, YamlChunk chunk, DiagnosticBag bag)
    {
        var unclosed = YamlAdvice.Unclosed(text, chunk.Start, chunk.End);
        if (unclosed < 0)
            bag.Add(YamlRules.YamlSyntax, chunk.Start, chunk.Start, "the parser gave up here", string.Empty);
        else
            bag.Add(YamlRules.YamlSyntax, unclosed, unclosed + 1, $"the '{text[unclosed]}' that opens here is never closed", string.Empty);
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

    /// <summary>For errors that do not say which tab they mean.</summary>
    private static int? FirstTab(string text, int start, int end)
    {
        for (var tab = text.IndexOf('\t', start, end - start); tab >= 0; tab = text.IndexOf('\t', tab + 1, end - tab - 1))
        {
            if (TabIn(text, tab) == tab)
                return tab;
        }

        return null;
    }
}
