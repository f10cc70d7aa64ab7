using System.Security.Cryptography;
using System.Text;
using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Parquet.Manifests;

/// <summary>Makes the manifest of what was written.</summary>
internal static class ManifestBuilder
{
    public static Manifest Create(
        CorpusShape shape, LayerFacts layers, PartPlan plan, IReadOnlyList<int> entityCounts, string? version, IEnumerable<ManifestFile> files)
    {
        var sorted = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToArray();
        var digests = string.Join('\n', sorted.Select(static file => $"{file.Sha256} {file.Path}"));
        return new Manifest
        {
            Corpus = shape.Name,
            Version = version,
            Summary = shape.Summary,
            License = shape.License,
            Digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(digests))),
            Documents = plan.DocumentCount,
            Characters = plan.Length,
            Parts = plan.DocumentsInPart.Count,
            Types = [Document(shape.Document, plan.DocumentCount), .. Entities(shape, entityCounts), .. Annotations(shape, layers)],
            Files = sorted,
        };
    }

    private static ManifestType Document(TypeShape type, int count) =>
        Of(type, "document", count, TableDesign.Documents(type)) with { Name = TableDesign.DocumentsName };

    private static IEnumerable<ManifestType> Entities(CorpusShape shape, IReadOnlyList<int> counts) =>
        shape.Entities.Select((type, index) => Of(type, "entity", counts[index], TableDesign.Entities(type)));

    private static IEnumerable<ManifestType> Annotations(CorpusShape shape, LayerFacts layers) =>
        shape.Annotations.Zip(TableDesign.Annotations(shape, layers)).Select((pair, index) =>
            Of(pair.First, "annotation", layers.Counts[index], pair.Second ?? TableDesign.Annotations(pair.First, [])) with
            {
                IsFlat = layers.IsFlat[index],
                HasPoints = layers.HasPoints[index],
                HasGaps = layers.HasGaps[index],
                Covering = [.. layers.Around(index).Select(layer => shape.Annotations[layer].Name)],
            });

    private static ManifestType Of(TypeShape type, string section, long count, TableSchema table) => new()
    {
        Name = type.Name,
        Section = section,
        Base = type.Base,
        IsAbstract = type.IsAbstract,
        Summary = type.Summary,
        Count = count,
        Columns = table.Columns,
        PropertySummaries = type.Properties.Where(static property => property.Summary is not null)
            .ToDictionary(static property => property.Name, static property => property.Summary!, StringComparer.Ordinal),
    };
}
