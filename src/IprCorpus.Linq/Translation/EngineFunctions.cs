using LinqToDB;

namespace IprCorpus.Linq.Translation;

/// <summary>Functions that engines have under names of their own.</summary>
internal static class EngineFunctions
{
    /// <summary>Gets the number of items of a list.</summary>
    [Sql.Expression(ProviderName.DuckDB, "len({0})", ServerSideOnly = true)]
    [Sql.Expression(ProviderName.ClickHouse, "toInt32(length({0}))", ServerSideOnly = true)]
    public static int Count<T>(T[] list) => throw new NotSupportedException(nameof(Count));

    /// <summary>Determines whether a list holds an item.</summary>
    [Sql.Expression(ProviderName.DuckDB, "coalesce(list_contains({0}, {1}), false)", ServerSideOnly = true, IsPredicate = true)]
    [Sql.Expression(ProviderName.ClickHouse, "has({0}, {1})", ServerSideOnly = true, IsPredicate = true)]
    public static bool Contains<T>(T[] list, T item) => throw new NotSupportedException(nameof(Contains));

    /// <summary>The length of a text in UTF-16 code units: engines count code points, of which those beyond the basic plane take two.</summary>
    [Sql.Expression(ProviderName.DuckDB, "_utf16_length({0})", ServerSideOnly = true)]
    [Sql.Expression(ProviderName.ClickHouse, "toInt32(lengthUTF8({0}) + countMatches({0}, '[\U00010000-\U0010FFFF]'))", ServerSideOnly = true)]
    public static int Length(string text) => throw new NotSupportedException(nameof(Length));

    /// <summary>Determines whether each fragment of an annotation lies inside one of another.</summary>
    [Sql.Expression(
        ProviderName.DuckDB,
        "_covered(_fragments({0}, {2}), _fragments({1}, {3}), _fragments({4}, {6}), _fragments({5}, {7}))",
        ServerSideOnly = true,
        IsPredicate = true)]
    [Sql.Expression(
        ProviderName.ClickHouse,
        "arrayAll((start1, end1) -> arrayExists((start2, end2) -> start2 <= start1 AND end1 <= end2, " + Second + "), " + First + ")",
        ServerSideOnly = true,
        IsPredicate = true)]
    public static bool AreCovered(int[] starts1, int[] ends1, int start1, int end1, int[] starts2, int[] ends2, int start2, int end2) =>
        throw new NotSupportedException(nameof(AreCovered));

    /// <summary>Determines whether a fragment of an annotation overlaps one of another.</summary>
    [Sql.Expression(
        ProviderName.DuckDB,
        "_overlapping(_fragments({0}, {2}), _fragments({1}, {3}), _fragments({4}, {6}), _fragments({5}, {7}))",
        ServerSideOnly = true,
        IsPredicate = true)]
    [Sql.Expression(
        ProviderName.ClickHouse,
        "arrayExists((start1, end1) -> arrayExists((start2, end2) -> " +
            "start2 = start1 OR end1 = end2 OR (start1 < end2 AND start2 < end1), " + Second + "), " + First + ")",
        ServerSideOnly = true,
        IsPredicate = true)]
    public static bool Overlap(int[] starts1, int[] ends1, int start1, int end1, int[] starts2, int[] ends2, int start2, int end2) =>
        throw new NotSupportedException(nameof(Overlap));

    /// <summary>Determines whether two annotations have the same fragments.</summary>
    [Sql.Expression("({0} = {2} AND {1} = {3})", ServerSideOnly = true, IsPredicate = true)]
    public static bool AreSame(int[] starts1, int[] ends1, int[] starts2, int[] ends2) => throw new NotSupportedException(nameof(AreSame));

    /// <summary>The fragments of a continuous annotation.</summary>
    [Sql.Expression(ProviderName.DuckDB, "[]::INTEGER[]", ServerSideOnly = true)]
    [Sql.Expression(ProviderName.ClickHouse, "CAST([] AS Array(Int32))", ServerSideOnly = true)]
    public static int[] None() => throw new NotSupportedException(nameof(None));

    // The starts and the ends of fragments, or of the whole where there is no list of them.
    private const string First = "if(empty({0}), [{2}], {0}), if(empty({1}), [{3}], {1})";
    private const string Second = "if(empty({4}), [{6}], {4}), if(empty({5}), [{7}], {5})";
}
