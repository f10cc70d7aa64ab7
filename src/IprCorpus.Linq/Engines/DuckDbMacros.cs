namespace IprCorpus.Linq.Engines;

/// <summary>
/// The macros that DuckDB is given: the length of texts as C# counts it, and the relations of discontinuous annotations by the
/// starts and ends of their fragments.
/// </summary>
internal static class DuckDbMacros
{
    /// <summary>The statements that make them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // DuckDB counts code points, of which those beyond the basic plane take two UTF-16 code units.
        @"CREATE MACRO _utf16_length(text) AS length(text) + length(regexp_replace(text, '[^\x{10000}-\x{10FFFF}]', '', 'g'))",

        // The whole stretch, where there is no list of fragments.
        "CREATE MACRO _fragments(list, whole) AS CASE WHEN len(list) = 0 THEN [whole] ELSE list END",

        // Each fragment of the first is inside one of the second.
        """
        CREATE MACRO _covered(starts1, ends1, starts2, ends2) AS
        len(list_filter(range(1, len(starts1) + 1), lambda i: len(list_filter(range(1, len(starts2) + 1), lambda j: starts2[j] <= starts1[i] AND ends1[i] <= ends2[j])) = 0)) = 0
        """,

        // Some fragment of the first overlaps some of the second.
        """
        CREATE MACRO _overlapping(starts1, ends1, starts2, ends2) AS
        len(list_filter(range(1, len(starts1) + 1), lambda i: len(list_filter(range(1, len(starts2) + 1),
        lambda j: starts2[j] = starts1[i] OR ends1[i] = ends2[j] OR (starts1[i] < ends2[j] AND starts2[j] < ends1[i]))) > 0)) > 0
        """,
    ];
}
