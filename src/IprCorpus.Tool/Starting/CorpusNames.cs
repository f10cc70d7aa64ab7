using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Starting;

/// <summary>Names corpora after their folders.</summary>
internal static class CorpusNames
{
    private const string Fallback = "MyCorpus";

    /// <summary>Gets the name of the corpus in a folder: that of the folder in Pascal case, or <c>MyCorpus</c> where that cannot be one.</summary>
    public static string Of(DirectoryInfo folder, CancellationToken cancellation)
    {
        var name =
            string.Concat(folder.Name.Split(folder.Name.Where(static c => !char.IsAsciiLetterOrDigit(c)).ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && name != "Corpus" && IsAccepted(name, cancellation) ? name : Fallback;
    }

    // Which namespaces a corpus can have is known to the schema's compiler alone.
    private static bool IsAccepted(string name, CancellationToken cancellation) =>
        !OpenedCorpus.OfFiles([(FileRoles.SchemaPath, $"corpus: {name}\nformat: 1\n")], cancellation).Diagnostics
            .Any(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
}
