using System.Text.Json;
using System.Text.Json.Nodes;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Cards;

/// <summary>
/// The description of an export as Croissant 1.1 (MLCommons): JSON-LD in terms of schema.org, with the files and their digests and
/// a record set for each table.
/// </summary>
internal static class Croissant
{
    public const string FileName = "croissant.json";

    public static string Of(Manifest manifest)
    {
        var root = new JsonObject
        {
            ["@context"] = Context(),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.1",
            ["name"] = manifest.Corpus,
            ["description"] = manifest.Summary ?? manifest.Corpus,
            ["version"] = manifest.Version ?? "0.0.0",
            ["distribution"] = new JsonArray([.. Distribution(manifest)]),
            ["recordSet"] = new JsonArray([.. TablesOf(manifest).Select(RecordSet)]),
        };
        if (manifest.License is { } license)
        {
            root["license"] = "https://spdx.org/licenses/" + Uri.EscapeDataString(license);
        }

        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
    }

    private static IEnumerable<ManifestType> TablesOf(Manifest manifest) =>
        manifest.Types.Where(type => manifest.Files.Any(file => file.Table == type.Name));

    private static IEnumerable<JsonNode> Distribution(Manifest manifest)
    {
        foreach (var file in manifest.Files)
        {
            yield return new JsonObject
            {
                ["@type"] = "cr:FileObject",
                ["@id"] = file.Path,
                ["name"] = file.Path,
                ["contentUrl"] = file.Path,
                ["contentSize"] = FormattableString.Invariant($"{file.Bytes} B"),
                ["encodingFormat"] = EncodingOf(file.Path),
                ["sha256"] = file.Sha256,
            };
        }

        foreach (var type in TablesOf(manifest))
        {
            var paths = manifest.Files.Where(file => file.Table == type.Name).Select(static file => file.Path).ToArray();
            yield return new JsonObject
            {
                ["@type"] = "cr:FileSet",
                ["@id"] = SetOf(type),
                ["name"] = SetOf(type),
                ["containedIn"] = new JsonArray([.. paths.Select(static path => new JsonObject { ["@id"] = path })]),
                ["encodingFormat"] = EncodingOf(paths[0]),
                ["includes"] = type.Section == "entity" ? paths[0] : $"part-*/{type.Name}.*",
            };
        }
    }

    private static JsonObject RecordSet(ManifestType type) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = type.Name,
        ["name"] = type.Name,
        ["description"] = type.Summary ?? type.Name,
        ["field"] = new JsonArray([.. type.Columns.Select(column => Field(type, column))]),
    };

    private static JsonObject Field(ManifestType type, TableColumn column)
    {
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{type.Name}/{column.Name}",
            ["name"] = column.Name,
            ["dataType"] = DataTypeOf(column.Type),
            ["source"] = new JsonObject
            {
                ["fileSet"] = new JsonObject { ["@id"] = SetOf(type) },
                ["extract"] = new JsonObject { ["column"] = column.Name },
            },
        };
        if (type.PropertySummaries.TryGetValue(column.Name.Split('_')[0], out var summary))
        {
            field["description"] = summary;
        }

        if (column.IsList)
        {
            field["isArray"] = true;
            field["arrayShape"] = "-1";
        }

        return field;
    }

    private static string SetOf(ManifestType type) => type.Name + "-files";

    private static string EncodingOf(string path) => path.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/x-parquet";

    private static string DataTypeOf(ColumnType type) => type switch
    {
        ColumnType.Int32 or ColumnType.Int64 => "sc:Integer",
        ColumnType.Decimal => "sc:Float",
        ColumnType.Bool => "sc:Boolean",
        ColumnType.Date => "sc:Date",
        ColumnType.Timestamp => "sc:DateTime",
        _ => "sc:Text",
    };

    private static JsonObject Context() => new()
    {
        ["@language"] = "en",
        ["@vocab"] = "https://schema.org/",
        ["sc"] = "https://schema.org/",
        ["cr"] = "http://mlcommons.org/croissant/",
        ["dct"] = "http://purl.org/dc/terms/",
        ["conformsTo"] = "dct:conformsTo",
        ["recordSet"] = "cr:recordSet",
        ["field"] = "cr:field",
        ["source"] = "cr:source",
        ["extract"] = "cr:extract",
        ["column"] = "cr:column",
        ["fileObject"] = "cr:fileObject",
        ["fileSet"] = "cr:fileSet",
        ["includes"] = "cr:includes",
        ["isArray"] = "cr:isArray",
        ["arrayShape"] = "cr:arrayShape",
        ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
    };
}
