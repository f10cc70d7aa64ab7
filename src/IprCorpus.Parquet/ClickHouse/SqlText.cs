namespace IprCorpus.Parquet.ClickHouse;

/// <summary>Names and texts in statements.</summary>
internal static class SqlText
{
    public static string Name(string name) => $"`{Escaped(name).Replace("`", "\\`", StringComparison.Ordinal)}`";

    public static string Name(string database, string table) => $"{Name(database)}.{Name(table)}";

    public static string Literal(string text) => $"'{Escaped(text).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal);
}
