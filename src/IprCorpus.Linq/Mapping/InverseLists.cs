using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Parquet.Shape;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Mapping;

/// <summary>The lists of a record: the annotations of a document, and what refers to a record.</summary>
internal static class InverseLists
{
    /// <summary>The condition of a list; null for a property that is none, and for a list that is not translated.</summary>
    public static LambdaExpression? Find(CorpusTables tables, RecordTable table, PropertyInfo property)
    {
        if (ItemOf(property.PropertyType) is not { } item || tables.Find(item) is not { } items || table.PropertyOf(property.Name) is not null)
        {
            return null;
        }

        if (table.IsDocument && items.IsAnnotation && IsListOfDocument(tables, property))
        {
            return RecordMetadata.Predicate(table.Record, item, RecordMetadata.SameDocument);
        }

        return Referring(table, items) is [{ IsList: false } single] ? RecordMetadata.Reference(item, table.Record, single, isInverse: true) : null;
    }

    /// <summary>The reason why a list is not translated, and a way.</summary>
    public static CorpusQueryException NotTranslated(CorpusTables tables, RecordTable table, MemberInfo property, Type item)
    {
        var referring = Referring(table, tables.Find(item)!);
        var way = referring switch
        {
            [{ IsList: true } list] =>
                $"inverts the list '{item.Name}.{list.Name}'. Ask from the other side: Query<{item.Name}>().Where(x => x.{list.Name}.Contains(...)).",
            [var first, ..] =>
                $"could invert {string.Join(" or ", referring.Select(declared => $"'{item.Name}.{declared.Name}'"))}. Ask from the other side: Query<" +
                    $"{item.Name}>().Where(x => x.{first.Name} == ...).",
            _ => "is in no column. Ask for the rows first, and go on after AsEnumerable().",
        };
        return new CorpusQueryException($"'{table.Name}.{property.Name}' {way}");
    }

    /// <summary>The record in a list type of the runtime; null for other types.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(AnnotationList<>) || definition == typeof(EntityList<>) || definition == typeof(AnnotationFilter<>))
            ? type.GetGenericArguments()[0]
            : null;

    private static PropertyShape[] Referring(RecordTable table, RecordTable items) =>
    [
        .. items.Shape.Properties.Where(declared =>
            declared.Kind is PropertyKind.Entity or PropertyKind.Annotation && items.Record.GetProperty(declared.Name)!.PropertyType is var type
            && (declared.IsList ? type.GetGenericArguments()[0] : type).IsAssignableFrom(table.Record)),
    ];

    // The lists of a document are called as those of the facade; a reference to the document's metadata has no inverse there.
    private static bool IsListOfDocument(CorpusTables tables, PropertyInfo property) =>
        tables.Types.Corpus.GetProperty(property.Name, BindingFlags.Static | BindingFlags.Public)?.PropertyType == property.PropertyType;
}
