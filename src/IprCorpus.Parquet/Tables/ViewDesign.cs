using System.Security.Cryptography;
using System.Text;

namespace IprCorpus.Parquet.Tables;

/// <summary>
/// The names of the views through which queries over records read tables: one for each type with the rows of derived types. A
/// character that no name in C# has tells the names in views from those of types and properties.
/// </summary>
internal static class ViewDesign
{
    /// <summary>The column that has the name of the exact type of a row.</summary>
    public const string TypeColumn = "_type";

    private const int LongestName = 100;
    private const int DigestLength = 16;

    public static string NameOf(string type) => TableOf(type) + "$";

    /// <summary>
    /// The name of the table of a type: its own, but for names that are too long. ClickHouse names a file after each table, in
    /// which a byte of anything but ASCII letters and digits takes three characters. Together with the name of the database it
    /// allows about 200.
    /// </summary>
    public static string TableOf(string type)
    {
        if (FileLength(type) <= LongestName)
        {
            return type;
        }

        var end = type.Length;
        while (FileLength(type[..end]) > LongestName - DigestLength - 1)
        {
            end -= end > 1 && char.IsLowSurrogate(type[end - 1]) ? 2 : 1;
        }

        return $"{type[..end]}_{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(type)))[..DigestLength]}";
    }

    /// <summary>Columns of the export's own begin with an underscore and a small letter, and keep their names.</summary>
    public static string ColumnOf(string column) => column is ['_', >= 'a' and <= 'z', ..] ? column : column + "$";

    private static int FileLength(string name) => Encoding.UTF8.GetBytes(name).Sum(static part => char.IsAsciiLetterOrDigit((char)part) ? 1 : 3);
}
