using System.Reflection;
using IprCorpus.Parquet.Shape;
using IprCorpus.Runtime;

namespace IprCorpus.Parquet.Compiled;

/// <summary>
/// Reads the shape of a compiled corpus from its records. The lists of the facade give the types and their order; the constants in
/// which generated records keep their columns tell declared properties from all others, and give the order.
/// </summary>
internal static class CompiledShape
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <param name="corpus">The generated facade <c>Corpus</c>.</param>
    /// <exception cref="ArgumentException">The type is no such facade.</exception>
    public static CompiledTypes Read(Type corpus)
    {
        var lists = corpus.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(static list => list.PropertyType.IsGenericType).OrderBy(static list => list.MetadataToken);
        var items = lists.Select(static list => list.PropertyType.GetGenericArguments()[0]).ToArray();
        var document = items.FirstOrDefault(static item => item.BaseType == typeof(CorpusDocument))
            ?? throw new ArgumentException($"{corpus} is not the class 'Corpus' of a compiled corpus: it has no list of documents.", nameof(corpus));
        var entities = items.Where(static item => typeof(CorpusEntity).IsAssignableFrom(item) && item.BaseType != typeof(CorpusEntity)).ToArray();
        var annotations = items.Where(static item => typeof(CorpusAnnotation).IsAssignableFrom(item) && item.BaseType != typeof(CorpusAnnotation)).ToArray();
        var enums = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var shape = new CorpusShape(
            corpus.Namespace ?? corpus.Name, TypeOf(document, enums), [.. entities.Select(type => TypeOf(type, enums))], [.. annotations.Select(type => TypeOf(type, enums))], enums);
        return new CompiledTypes(corpus, shape, document, entities, annotations);
    }

    /// <summary>The declared properties of a record, inherited ones first.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record)
    {
        var inherited = record.BaseType is { } type && type != typeof(CorpusDocument) && type != typeof(CorpusEntity) && type != typeof(CorpusAnnotation) ? PropertiesOf(type) : [];
        var columns = record.GetFields(Declared).Where(static field => field.IsLiteral && field.FieldType == typeof(int))
            .ToDictionary(static field => field.Name, static field => (int)field.GetRawConstantValue()!, StringComparer.Ordinal);
        return inherited.Concat(record.GetProperties(Declared)
            .Where(static property => property.GetMethod is { IsPublic: true, IsStatic: false })
            .Select(property => (Property: property, HasColumn: columns.TryGetValue(ColumnOf(property.Name), out var column), Column: column))
            .Where(static found => found.HasColumn)
            .OrderBy(static found => found.Column)
            .Select(static found => found.Property));
    }

    private static string ColumnOf(string property) => $"_{char.ToLowerInvariant(property[0])}{property[1..]}Column";

    private static TypeShape TypeOf(Type record, Dictionary<string, IReadOnlyList<string>> enums)
    {
        var isDerived = record.BaseType!.BaseType is { } root && root != typeof(CorpusEntity) && root != typeof(CorpusAnnotation) && record.BaseType != typeof(CorpusDocument);
        return new TypeShape(record.Name, isDerived ? record.BaseType.Name : null, record.IsAbstract, [.. PropertiesOf(record).Select(property => PropertyOf(property, enums))]);
    }

    private static PropertyShape PropertyOf(PropertyInfo property, Dictionary<string, IReadOnlyList<string>> enums)
    {
        var type = property.PropertyType;
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Nullable<>);
        var item = isList ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        var kind = KindOf(item) ?? throw new ArgumentException($"{property.DeclaringType}.{property.Name} is a {item}, which no schema can declare.", nameof(property));
        if (kind == PropertyKind.Enum)
        {
            enums[item.Name] = Enum.GetNames(item);
        }

        return new PropertyShape(property.Name, kind, kind is PropertyKind.Enum or PropertyKind.Entity or PropertyKind.Annotation ? item.Name : null, isList);
    }

    private static PropertyKind? KindOf(Type item) =>
        item == typeof(string) ? PropertyKind.String
        : item == typeof(int) ? PropertyKind.Int
        : item == typeof(decimal) ? PropertyKind.Decimal
        : item == typeof(bool) ? PropertyKind.Bool
        : item == typeof(DateOnly) ? PropertyKind.Date
        : item == typeof(DateTime) ? PropertyKind.DateTime
        : item == typeof(Period) ? PropertyKind.Period
        : item == typeof(Quantity) ? PropertyKind.Quantity
        : item == typeof(Uri) ? PropertyKind.Uri
        : item == typeof(TextSpan) ? PropertyKind.Span
        : item.IsEnum ? PropertyKind.Enum
        : typeof(CorpusEntity).IsAssignableFrom(item) ? PropertyKind.Entity
        : typeof(CorpusAnnotation).IsAssignableFrom(item) ? PropertyKind.Annotation
        : null;
}
