namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Descriptions of types and features, which are often written in HTML.</summary>
internal static class CasDescription
{
    private static readonly char[] Space = [' ', '\t', '\r', '\n'];

    /// <summary>On one line and without tags; null for nothing.</summary>
    public static string? Clean(string? description)
    {
        if (description is null)
            return null;

        var parts = description.Split('<');
        var text = string.Concat(parts.Skip(1).Select(static part => part.Substring(part.IndexOf('>') + 1)).Prepend(parts[0]));
        var words = text.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(" ", words);
    }
}
