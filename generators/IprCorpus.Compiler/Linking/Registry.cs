using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Linking;

/// <summary>
/// Joins what the files hold. The host gives collected items in no order to rely on, so each join sorts ordinally; where an
/// id was declared twice, which is reported elsewhere, the first file keeps it.
/// </summary>
internal static class Registry
{
    /// <summary>The entities of all files, each id once, in ordinal order of the ids.</summary>
    public static EquatableArray<EntityModel> Merge(IEnumerable<EntityResult> entities) =>
        new(Distinct(Sort(entities, static entity => entity.Model.Id, static entity => entity.IdLocation.Path), static entity => entity.Model.Id)
            .Select(static entity => entity.Model));

    /// <summary>The documents of all files, each id once, in ordinal order of the ids.</summary>
    public static IReadOnlyList<DocumentBlock> Distinct(IEnumerable<DocumentBlock> documents) =>
        [.. Distinct(Sort(documents, static document => document.Id, static document => document.Path), static document => document.Id)];

    /// <summary>
    /// A stable sort, which <see cref="Array.Sort{T}(T[], Comparison{T})"/> is not: of an id declared twice in one file, the
    /// first stays the first, whatever else is sorted with it.
    /// </summary>
    private static T[] Sort<T>(IEnumerable<T> items, Func<T, string> id, Func<T, string> path) =>
        [.. items.OrderBy(id, StringComparer.Ordinal).ThenBy(path, StringComparer.Ordinal)];

    private static IEnumerable<T> Distinct<T>(T[] sorted, Func<T, string> id)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || id(sorted[i]) != id(sorted[i - 1]))
            {
                yield return sorted[i];
            }
        }
    }
}
