using System.Globalization;
using System.Text;
using IprCorpus.Parquet.Manifests;

namespace IprCorpus.Parquet.Cards;

/// <summary>
/// The data card of an export: a README whose YAML head tells the Hugging Face <c>datasets</c> library which files to load, made from
/// the schema and from what was counted.
/// </summary>
internal static class DataCard
{
    public const string FileName = "README.md";

    public static string Of(Manifest manifest)
    {
        var card = new StringBuilder();
        var isParquet = manifest.Files.Any(static file => file.Path.EndsWith(".parquet", StringComparison.Ordinal));
        var ending = isParquet ? "parquet" : "csv";
        card.Append("---\n");
        card.Append(CultureInfo.InvariantCulture, $"pretty_name: {YamlText.Quoted(manifest.Corpus)}\n");
        if (manifest.License is { } license)
        {
            card.Append(CultureInfo.InvariantCulture, $"license: {YamlText.Quoted(license.ToLowerInvariant())}\n");
        }

        card.Append("configs:\n");
        foreach (var (name, glob) in Configurations(manifest, ending))
        {
            card.Append(CultureInfo.InvariantCulture, $"- config_name: {name}\n  data_files: {YamlText.Quoted(glob)}\n");
        }

        card.Append("---\n\n");
        card.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Of(manifest.Corpus)}\n\n");
        if (manifest.Summary is { } summary)
        {
            card.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(summary)}\n\n");
        }

        card.Append(CultureInfo.InvariantCulture,
            $"{manifest.Documents:N0} documents, {manifest.Characters:N0} UTF-16 code units of text, in {manifest.Parts:N0} parts.");
        card.Append(manifest.Version is { } version ? $" Version {MarkdownText.Of(version)}.\n\n" : "\n\n");
        AppendSection(card, manifest, "entity", "Entities");
        AppendSection(card, manifest, "annotation", "Annotations");
        card.Append(
            "## Columns\n\n"
            + "`_document` is the number of the document and `_ordinal` the position of the annotation in it; together they identify an annotation. "
            + "A reference to an annotation is the ordinal of one in the same document, a reference to an entity its `Id`. "
            + "`Start` and `End` are UTF-16 code units in the document's text, `_corpus_start` and `_corpus_end` the same over all documents. "
            + "`_in_X` is the ordinal of the `X` that covers the annotation, where no two `X` overlap."
            + (isParquet ? " In the nested form, `start` and `end` are code points, as Python counts.\n" : "\n"));
        return card.ToString();
    }

    private static IEnumerable<(string Name, string Glob)> Configurations(Manifest manifest, string ending)
    {
        if (manifest.Files.Any(static file => file.Path.StartsWith("nested/", StringComparison.Ordinal)))
        {
            yield return ("default", "nested/*.parquet");
        }

        foreach (var type in manifest.Types.Where(static type => type is { IsAbstract: false, Count: > 0 }))
        {
            yield return (type.Name, type.Section == "entity" ? $"entities/{type.Name}.{ending}" : $"part-*/{type.Name}.{ending}");
        }
    }

    private static void AppendSection(StringBuilder card, Manifest manifest, string section, string title)
    {
        var types = manifest.Types.Where(type => type.Section == section && type.Count > 0).ToArray();
        if (types.Length == 0)
        {
            return;
        }

        card.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| type | rows | |\n|---|---:|---|\n");
        foreach (var type in types)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {type.Name} | {type.Count:N0} | {MarkdownText.Of(type.Summary ?? "")} |\n");
        }

        card.Append('\n');
    }
}
