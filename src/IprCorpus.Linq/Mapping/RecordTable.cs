using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Mapping;

/// <summary>A record type and the view that holds its rows, those of derived types included.</summary>
/// <param name="Record">The generated record.</param>
/// <param name="Shape">Its declared properties.</param>
/// <param name="Extension">The exported types that have instances, among this one and those derived from it.</param>
internal sealed record RecordTable(Type Record, TypeShape Shape, IReadOnlyList<ManifestType> Extension)
{
    private readonly Dictionary<string, PropertyShape> _properties = Exported(Shape, Extension).ToDictionary(static property => property.Name,
        StringComparer.Ordinal);

    public string Name => Record.Name;

    public bool IsAnnotation => typeof(CorpusAnnotation).IsAssignableFrom(Record);

    public bool IsEntity => typeof(CorpusEntity).IsAssignableFrom(Record);

    public bool IsDocument => typeof(CorpusDocument).IsAssignableFrom(Record);

    /// <summary>The columns of the declared properties.</summary>
    public IReadOnlyList<TableColumn> DeclaredColumns { get; } = [.. Exported(Shape, Extension).SelectMany(PropertyColumns.Of)];

    /// <summary>The columns that every table of the kind has.</summary>
    public IReadOnlyList<TableColumn> FixedColumns { get; } =
        typeof(CorpusAnnotation).IsAssignableFrom(Record) ? TableDesign.Annotations(new("", null, false, []), []).Columns
        : typeof(CorpusEntity).IsAssignableFrom(Record) ? TableDesign.Entities(new("", null, false, [])).Columns
        : TableDesign.Documents(new("", null, false, [])).Columns;

    /// <summary>The layers for which at least one table of the extension has the covering span.</summary>
    public IReadOnlyList<string> Covering { get; } =
        [.. Extension.SelectMany(static type => type.Covering).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public bool HasPoints => Extension.Any(static type => type.HasPoints);

    public bool HasGaps => Extension.Any(static type => type.HasGaps);

    /// <summary>The declared property of a name; null for none.</summary>
    public PropertyShape? PropertyOf(string name) => _properties.GetValueOrDefault(name);

    /// <summary>The properties that all tables have: a partial record of the program can have more, and so can a later version of the corpus.</summary>
    private static IEnumerable<PropertyShape> Exported(TypeShape shape, IReadOnlyList<ManifestType> extension) => shape.Properties.Where(property =>
        PropertyColumns.Of(property)
            .All(column => extension
                .All(type => type.Columns.Any(exported => exported.Name == column.Name && exported.Type == column.Type && exported.IsList == column.IsList))));
}
