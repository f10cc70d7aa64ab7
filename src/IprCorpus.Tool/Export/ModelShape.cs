using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Parquet.Shape;

namespace IprCorpus.Tool.Export;

/// <summary>The shape of a corpus by its schema: the same as that of the records that a build generates from it.</summary>
internal static class ModelShape
{
    public static CorpusShape Of(CorpusSchema schema)
    {
        var types = SchemaTypes.Of(schema);
        var enums = schema.Enums.ToDictionary(
            static declared => declared.Name, static declared => (IReadOnlyList<string>)[.. declared.Values.Select(static value => value.LabelText)],
            StringComparer.Ordinal);
        return new CorpusShape(schema.Namespace, TypeOf(types.Document, 0), All(types.Entities), All(types.Annotations), enums)
        {
            Summary = schema.Summary,
            License = schema.License,
        };
    }

    private static IReadOnlyList<TypeShape> All(TypeTable table) => [.. Enumerable.Range(0, table.Count).Select(type => TypeOf(table, type))];

    private static TypeShape TypeOf(TypeTable table, int type) => new(
        table[type].Name, table[type].Base, table[type].IsAbstract, [.. table.AllProperties(type).Select(PropertyOf)], table[type].Summary);

    private static PropertyShape PropertyOf(PropertySchema property) =>
        new(property.MemberName, KindOf(property.Kind), property.TypeName, property.IsList, property.Summary);

    private static PropertyKind KindOf(ValueKind kind) => kind switch
    {
        ValueKind.String => PropertyKind.String,
        ValueKind.Int => PropertyKind.Int,
        ValueKind.Decimal => PropertyKind.Decimal,
        ValueKind.Bool => PropertyKind.Bool,
        ValueKind.Date => PropertyKind.Date,
        ValueKind.DateTime => PropertyKind.DateTime,
        ValueKind.Period => PropertyKind.Period,
        ValueKind.Quantity => PropertyKind.Quantity,
        ValueKind.Uri => PropertyKind.Uri,
        ValueKind.Span => PropertyKind.Span,
        ValueKind.Enum => PropertyKind.Enum,
        ValueKind.Entity => PropertyKind.Entity,
        ValueKind.Annotation => PropertyKind.Annotation,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of value."),
    };
}
