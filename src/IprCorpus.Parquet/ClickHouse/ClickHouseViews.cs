using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.ClickHouse;

/// <summary>
/// The views over the tables, which queries over records ask: one for each type with the rows of derived types, and one each for all
/// entities and all annotations.
/// </summary>
internal static class ClickHouseViews
{
    private static readonly (string Section, string Root, IReadOnlyList<TableColumn> Columns)[] Roots =
    [
        ("entity", "Entity", TableDesign.Entities(new("", null, false, [])).Columns),
        ("annotation", "Annotation", TableDesign.Annotations(new("", null, false, []), []).Columns),
    ];

    /// <summary>The statements that make the views.</summary>
    public static IEnumerable<string> Create(string database, IReadOnlyList<ManifestType> types)
    {
        foreach (var type in types)
        {
            yield return View(database, type.Name, type.Columns, [.. types.Where(derived => IsOrDerives(derived, type, types))]);
        }

        foreach (var (section, root, columns) in Roots)
        {
            var all = types.Where(type => type.Section == section).ToArray();
            if (all.Length > 0)
            {
                yield return View(database, root, columns, all);
            }
        }
    }

    private static bool IsOrDerives(ManifestType derived, ManifestType type, IReadOnlyList<ManifestType> types)
    {
        while (derived.Name != type.Name && derived.Base is { } name)
        {
            derived = types.First(candidate => candidate.Name == name);
        }

        return derived.Name == type.Name;
    }

    private static string View(string database, string name, IReadOnlyList<TableColumn> columns, IReadOnlyList<ManifestType> extension)
    {
        // Abstract types have no rows; the table of one keeps a view without derived types from being none.
        var tables = extension.Where(static type => !type.IsAbstract).DefaultIfEmpty(extension[0]).ToArray();
        var own = columns.Select(static column => column.Name).ToArray();
        var covering = tables.SelectMany(static type => type.Covering).Select(TableDesign.CoveringColumn).Except(own).Order(StringComparer.Ordinal);
        string[] all = [.. own, .. covering];
        var selects = tables.Select(type => Select(database, all, type));
        return $"CREATE OR REPLACE VIEW {SqlText.Name(database, ViewDesign.NameOf(name))} AS {string.Join("\nUNION ALL\n", selects)}";
    }

    private static string Select(string database, IReadOnlyList<string> columns, ManifestType type)
    {
        // Only the ordinals of covering spans are not in every table.
        var own = type.Columns.Select(static column => column.Name).ToHashSet(StringComparer.Ordinal);
        var values = columns.Select(column =>
            $"{(own.Contains(column) ? SqlText.Name(column) : "CAST(NULL AS Nullable(Int32))")} AS {SqlText.Name(ViewDesign.ColumnOf(column))}");
        return $"SELECT {string.Join(", ", values)}, {SqlText.Literal(type.Name)} AS {SqlText.Name(ViewDesign.TypeColumn)} " +
            $"FROM {SqlText.Name(database, ViewDesign.TableOf(type.Name))}";
    }
}
