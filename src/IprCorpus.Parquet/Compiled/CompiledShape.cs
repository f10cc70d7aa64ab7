using System.Reflection;
using System.Text.Json.Serialization;
using IprCorpus.Parquet.Shape;
using IprCorpus.Runtime;

namespace IprCorpus.Parquet.Compiled;

/// <summary>
/// Reads the shape of a compiled corpus from its records. The lists of the facade give the types and their order; a declared
/// property is one that has no setter and a type that schemas can declare. What a partial record of the program adds is
/// one too, unless it has <see cref="JsonIgnoreAttribute"/>.
/// </summary>
internal static class CompiledShape
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;

    /// <param name="corpus">The generated facade <c>Corpus</c>.</param>
    /// <exception cref="ArgumentException">The type is no such facade.</exception>
    public static CompiledTypes Read(Type corpus)
    {
        var lists = corpus.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(static list => list.PropertyType.IsGenericType)
            .OrderBy(static list => list.MetadataToken);
        var items = lists.Select(static list => list.PropertyType.GetGenericArguments()[0]).ToArray();
        var document = items.FirstOrDefault(static item => item.BaseType == typeof(CorpusDocument))
            ?? throw new ArgumentException($"{corpus} is not the class 'Corpus' of a compiled corpus: it has no list of documents.", nameof(corpus));
        var entities = items.Where(static item => typeof(CorpusEntity).IsAssignableFrom(item) && item.BaseType != typeof(CorpusEntity)).ToArray();
        var annotations = items.Where(static item => typeof(CorpusAnnotation).IsAssignableFrom(item) && item.BaseType != typeof(CorpusAnnotation)).ToArray();
        var enums = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var shape = new CorpusShape(
            corpus.Namespace ?? corpus.Name, TypeOf(document, enums), [.. entities.Select(type => TypeOf(type, enums))],
            [.. annotations.Select(type => TypeOf(type, enums))], enums);
        return new CompiledTypes(corpus, shape, document, entities, annotations);
    }

    /// <summary>The declared properties of a record, inherited ones first.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record)
    {
        var inherited = IsRoot(record.BaseType!) ? [] : PropertiesOf(record.BaseType!);
        return inherited.Concat(record.GetProperties(Declared)
            .Where(static property => property is { CanWrite: false, GetMethod.IsPublic: true } && !property.IsDefined(typeof(JsonIgnoreAttribute))
                && KindOf(property.PropertyType, out _) is not null)
            .OrderBy(static property => property.MetadataToken));
    }

    private static TypeShape TypeOf(Type record, Dictionary<string, IReadOnlyList<string>> enums)
    {
        var isDerived = !IsRoot(record.BaseType!);
        return new TypeShape(record.Name, isDerived ? record.BaseType!.Name : null, record.IsAbstract,
            [.. PropertiesOf(record).Select(property => PropertyOf(property, enums))]);
    }

    private static PropertyShape PropertyOf(PropertyInfo property, Dictionary<string, IReadOnlyList<string>> enums)
    {
        var kind = KindOf(property.PropertyType, out var item).GetValueOrDefault();
        if (kind == PropertyKind.Enum)
        {
            enums[item.Name] = [.. Enum.GetNames(item).Select(name => EnumLabels.Of((Enum)Enum.Parse(item, name)))];
        }

        return new PropertyShape(property.Name, kind, kind is PropertyKind.Enum or PropertyKind.Entity or PropertyKind.Annotation ? item.Name : null,
            IsList(property.PropertyType));
    }

    /// <summary>Determines whether a type is one that all of its kind derive from, and that no schema declares.</summary>
    private static bool IsRoot(Type type) =>
        type == typeof(CorpusDocument) || type.BaseType == typeof(CorpusEntity) || type.BaseType == typeof(CorpusAnnotation);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static PropertyKind? KindOf(Type type, out Type item)
    {
        item = IsList(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        return KindOf(item);
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
