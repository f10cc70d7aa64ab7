using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Analyzers.Ids;

/// <summary>Finds the ids that somebody probably meant to write.</summary>
internal static class NearestIds
{
    private const int Count = 3;
    private const int MaxLength = 128;

    /// <summary>At most three, the fewest edits first, none that takes as many edits as half the word has letters.</summary>
    public static IReadOnlyList<string> Of(string written, IEnumerable<string> known)
    {
        if (written.Length > MaxLength)
        {
            return [];
        }

        var limit = Math.Max(1, written.Length / 2);
        return
        [
            .. known
                .Where(id => id.Length <= MaxLength && Math.Abs(id.Length - written.Length) <= limit)
                .Select(id => (Id: id, Distance: Spelling.Distance(written, id)))
                .Where(candidate => candidate.Distance <= limit)
                .OrderBy(static candidate => candidate.Distance)
                .ThenBy(static candidate => candidate.Id, StringComparer.Ordinal)
                .Take(Count)
                .Select(static candidate => candidate.Id),
        ];
    }

    /// <summary>A sentence that names them, with a space before it; empty where there are none.</summary>
    public static string DidYouMean(IReadOnlyList<string> ids) => ids.Count switch
    {
        0 => "",
        1 => $" Did you mean '{ids[0]}'?",
        _ => $" Did you mean {string.Join(", ", ids.Take(ids.Count - 1).Select(static id => $"'{id}'"))} or '{ids[ids.Count - 1]}'?",
    };
}
