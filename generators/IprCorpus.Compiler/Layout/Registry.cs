using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Layout;

/// <summary>
/// Joins what the files hold. The host gives collected items in no order to rely on, so each join sorts ordinally; where an
/// id was declared twice, which is reported elsewhere, the first file keeps it.
/// </summary>
internal static class Registry
{
    /// <summary>The entities of all files, each id once, in ordinal order of the ids.</summary>
    public static EquatableArray<EntityModel> Merge(IEnumerable<EntityResult> entities)
    {
        var sorted = entities.ToArray();
        Array.Sort(sorted, static (left, right) => Compare(left.Model.Id, left.IdLocation.Path, right.Model.Id, right.IdLocation.Path));
        return new EquatableArray<EntityModel>(Distinct(sorted, static entity => entity.Model.Id).Select(static entity => entity.Model));
    }

    /// <summary>The documents of all files, each id once, in ordinal order of the ids.</summary>
    public static IReadOnlyList<DocumentBlock> Distinct(IEnumerable<DocumentBlock> documents)
    {
        var sorted = documents.ToArray();
        Array.Sort(sorted, static (left, right) => Compare(left.Id, left.Path, right.Id, right.Path));
        return [.. Distinct(sorted, static document => document.Id)];
    }

    private static int Compare(string leftId, string leftPath, string rightId, string rightPath)
    {
        var order = string.CompareOrdinal(leftId, rightId);
        return order != 0 ? order : string.CompareOrdinal(leftPath, rightPath);
    }

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
