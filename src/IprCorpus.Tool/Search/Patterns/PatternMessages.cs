using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>Shows what is wrong with a pattern that was typed.</summary>
internal static class PatternMessages
{
    /// <summary>Writes each diagnostic under the pattern, where a line shows its place.</summary>
    public static void Write(TextWriter output, string pattern, IEnumerable<PatternDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            // What is shown in another way than it was typed has its places elsewhere.
            if (Messages.Safe(pattern) == pattern)
            {
                output.WriteLine(pattern);
                output.WriteLine(new string(' ', diagnostic.Range.Start) + new string('^', Math.Max(1, diagnostic.Range.Length)));
            }

            var message = string.Format(CultureInfo.InvariantCulture, diagnostic.Rule.MessageFormat, [.. diagnostic.Arguments]);
            var severity = diagnostic.Rule.Severity.ToString().ToLowerInvariant();
            output.WriteLine($"{severity} {diagnostic.Rule.Id} at character {diagnostic.Range.Start + 1}: {message}");
        }
    }
}
