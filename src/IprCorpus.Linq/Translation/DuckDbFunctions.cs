using LinqToDB;

namespace IprCorpus.Linq.Translation;

/// <summary>Functions of DuckDB that C# has under other names.</summary>
internal static class DuckDbFunctions
{
    /// <summary>Gets the number of items of a list.</summary>
    [Sql.Expression("len({0})", ServerSideOnly = true)]
    public static int Count<T>(T[] list) => throw new NotSupportedException(nameof(Count));

    /// <summary>Determines whether a list holds an item.</summary>
    [Sql.Expression("coalesce(list_contains({0}, {1}), false)", ServerSideOnly = true, IsPredicate = true)]
    public static bool Contains<T>(T[] list, T item) => throw new NotSupportedException(nameof(Contains));

    /// <summary>The length of a text in UTF-16 code units: DuckDB counts code points, of which those beyond the basic plane take two.</summary>
    [Sql.Expression("_utf16_length({0})", ServerSideOnly = true)]
    public static int Length(string text) => throw new NotSupportedException(nameof(Length));

    /// <summary>Determines whether each fragment of an annotation is inside one of another.</summary>
    [Sql.Expression(
        "_covered(_fragments({0}, {2}), _fragments({1}, {3}), _fragments({4}, {6}), _fragments({5}, {7}))", ServerSideOnly = true, IsPredicate = true)]
    public static bool AreCovered(int[] starts1, int[] ends1, int start1, int end1, int[] starts2, int[] ends2, int start2, int end2) =>
        throw new NotSupportedException(nameof(AreCovered));

    /// <summary>Determines whether a fragment of an annotation overlaps one of another.</summary>
    [Sql.Expression(
        "_overlapping(_fragments({0}, {2}), _fragments({1}, {3}), _fragments({4}, {6}), _fragments({5}, {7}))", ServerSideOnly = true, IsPredicate = true)]
    public static bool Overlap(int[] starts1, int[] ends1, int start1, int end1, int[] starts2, int[] ends2, int start2, int end2) =>
        throw new NotSupportedException(nameof(Overlap));

    /// <summary>Determines whether two annotations have the same fragments.</summary>
    [Sql.Expression("({0} = {2} AND {1} = {3})", ServerSideOnly = true, IsPredicate = true)]
    public static bool AreSame(int[] starts1, int[] ends1, int[] starts2, int[] ends2) => throw new NotSupportedException(nameof(AreSame));

    /// <summary>The fragments of a continuous annotation.</summary>
    [Sql.Expression("[]::INTEGER[]", ServerSideOnly = true)]
    public static int[] None() => throw new NotSupportedException(nameof(None));
}
