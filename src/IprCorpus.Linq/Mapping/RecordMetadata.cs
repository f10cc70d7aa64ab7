using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Runtime;
using LinqToDB.Mapping;
using LinqToDB.Metadata;

namespace IprCorpus.Linq.Mapping;

/// <summary>
/// Tells linq2db how generated records are laid out in tables: the name of each table, the values of enums, and how references are followed.
/// Columns are not mapped here; the rewritten query names them.
/// </summary>
internal sealed class RecordMetadata(CorpusTables tables) : IMetadataReader
{
    public MappingAttribute[] GetAttributes(Type type) =>
        tables.Find(type) is { } table ? [new TableAttribute(ViewDesign.NameOf(table.Name)) { IsColumnAttributeRequired = true }] : [];

    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo)
    {
        if (memberInfo is FieldInfo { IsLiteral: true, DeclaringType.IsEnum: true } value)
        {
            return [new MapValueAttribute(value.GetCustomAttribute<LabelAttribute>()?.Text ?? value.Name)];
        }

        return memberInfo is PropertyInfo property && tables.Find(type) is { } table && PredicateOf(table, property) is { } predicate
            ? [new AssociationAttribute { Predicate = predicate, CanBeNull = true }]
            : [];
    }

    public MemberInfo[] GetDynamicColumns(Type type) => [];

    public string GetObjectID() => FormattableString.Invariant($"{tables.Types.Corpus.Assembly.FullName}/{tables.GetHashCode()}");

    /// <summary>The condition under which a row is referred to; null for what is no reference.</summary>
    private LambdaExpression? PredicateOf(RecordTable table, PropertyInfo property)
    {
        if (table.IsAnnotation && property.Name == "Document" && property.PropertyType == tables.Types.Document)
        {
            return Predicate(table.Record, property.PropertyType, static (row, document) => SameDocument(row, document));
        }

        if (table.PropertyOf(property.Name) is { IsList: false, Kind: PropertyKind.Entity or PropertyKind.Annotation } declared
            && tables.Find(property.PropertyType) is not null)
        {
            return Reference(table.Record, property.PropertyType, declared, isInverse: false);
        }

        return InverseLists.Find(tables, table, property);
    }

    /// <summary>The condition under which a row refers to another.</summary>
    public static LambdaExpression Reference(Type from, Type to, PropertyShape declared, bool isInverse) =>
        declared.Kind == PropertyKind.Entity
            ? Predicate(from, to, (row, target) => Expression.Equal(Columns.Of<string>(row, declared.Name), Columns.Of<string>(target, "Id")), isInverse)
            : Predicate(
                from,
                to,
                (row, target) => Expression.AndAlso(
                    SameDocument(row, target),
                    Expression.Equal(Columns.Of<int?>(row, declared.Name), Columns.Optional(target, TableDesign.Ordinal))),
                isInverse);

    public static Expression SameDocument(Expression row, Expression other) =>
        Expression.Equal(Columns.Of<int>(row, TableDesign.Document), Columns.Of<int>(other, TableDesign.Document));

    public static LambdaExpression Predicate(Type from, Type to, Func<Expression, Expression, Expression> condition, bool isInverse = false)
    {
        var (row, target) = (Expression.Parameter(from, "row"), Expression.Parameter(to, "target"));
        return isInverse ? Expression.Lambda(condition(row, target), target, row) : Expression.Lambda(condition(row, target), row, target);
    }
}
