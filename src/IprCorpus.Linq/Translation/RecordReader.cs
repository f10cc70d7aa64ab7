using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Linq.Mapping;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>Reads members, keys and places of records: from columns of rows, and from captured records.</summary>
/// <param name="tables">The records and tables.</param>
/// <param name="resolver">Finds the row of a captured record.</param>
/// <param name="visit">Rewrites an expression that gives a row.</param>
internal sealed class RecordReader(CorpusTables tables, RecordResolver resolver, Func<Expression, Expression> visit)
{
    /// <summary>The record type of an expression; null where it gives none.</summary>
    public RecordTable? TableOf(Expression expression) => tables.Find(expression.Type);

    /// <summary>The declared property that an expression reads from a row, and the row; null where it reads none.</summary>
    public (PropertyShape Property, Expression Row)? PropertyOf(Expression expression) =>
        Captured.Bare(expression) is MemberExpression { Expression: { } owner } member
        && TableOf(owner) is { } table && !Captured.IsCaptured(owner) && table.PropertyOf(member.Member.Name) is { } property
            ? (property, owner)
            : null;

    /// <summary>A row, rewritten.</summary>
    public Expression RowOf(Expression row) => visit(row);

    /// <summary>A member of a row as an expression over columns.</summary>
    /// <exception cref="CorpusQueryException">No column has it.</exception>
    public Expression Member(RecordTable table, MemberExpression member)
    {
        var name = member.Member.Name;
        if (table.PropertyOf(name) is { } property)
        {
            return Property(property, member);
        }

        var row = visit(member.Expression!);
        return (table, name) switch
        {
            (_, "Id") => Columns.Of<string>(row, "Id"),
            ({ IsEntity: false }, "Text") => Columns.Of<string>(row, "Text"),
            ({ IsDocument: true }, "Index") => Columns.Of<int>(row, TableDesign.Document),
            ({ IsAnnotation: true }, "Start" or "End") => Columns.Of<int>(row, name),
            ({ IsAnnotation: true }, "Length") => Expression.Subtract(Columns.Of<int>(row, "End"), Columns.Of<int>(row, "Start")),
            ({ IsAnnotation: true }, "IsDiscontinuous") => Expression.GreaterThan(Count(typeof(int), row, TableDesign.FragmentStarts), Expression.Constant(0)),
            ({ IsAnnotation: true }, "Document") => Expression.Property(row, name),
            _ when InverseLists.ItemOf(member.Type) is { } item && tables.Find(item) is not null =>
                InverseLists.Find(tables, table, (PropertyInfo)member.Member) is null ? throw InverseLists.NotTranslated(tables, table, member.Member, item)
                    : Expression.Property(row, name),
            _ => throw new CorpusQueryException($"'{table.Name}.{name}' is in no column of the export. Ask for the rows first, and go on after " +
                $"AsEnumerable(); or, if the schema declares it, export the corpus again."),
        };
    }

    /// <summary>The key of a record that an expression gives.</summary>
    public RecordKey KeyOf(Expression expression)
    {
        expression = Captured.Bare(expression);
        if (PropertyOf(expression) is { } reference)
        {
            var row = visit(reference.Row);
            var column = Columns.Of(reference.Property.Kind == PropertyKind.Entity ? typeof(string) : typeof(int?), row, reference.Property.Name);
            return reference.Property.Kind == PropertyKind.Entity
                ? new RecordKey([column], Truth.IsNull(column))
                : new RecordKey([Columns.Optional(row, TableDesign.Document), column], Truth.IsNull(column));
        }

        if (expression is MemberExpression { Member.Name: "Document", Expression: { } owner } && TableOf(owner) is { IsAnnotation: true })
        {
            return new RecordKey([Columns.Optional(visit(owner), TableDesign.Document)], Expression.Constant(false));
        }

        var table = TableOf(expression)!;
        var record = visit(expression);
        Expression[] parts =
            table.IsEntity ? [Columns.Of<string>(record, "Id")]
            : table.IsDocument ? [Columns.Optional(record, TableDesign.Document)]
            : [Columns.Optional(record, TableDesign.Document), Columns.Optional(record, TableDesign.Ordinal)];
        return new RecordKey(parts, Truth.IsNull(parts[^1]));
    }

    /// <summary>The key of a captured record; null for null.</summary>
    public IReadOnlyList<object>? KeyOf(object? record) => record switch
    {
        null => null,
        CorpusEntity entity => [entity.Id],
        CorpusDocument document => [resolver.NumberOf(document)],
        CorpusAnnotation annotation => resolver.PlaceOf(annotation) is var (document, ordinal) ? [document, ordinal] : null,
        _ => throw new ArgumentException($"{record.GetType()} is no record of a corpus.", nameof(record)),
    };

    /// <summary>The place of an annotation that an expression gives, be it a row or captured.</summary>
    public RowPlace PlaceOf(Expression expression)
    {
        expression = Captured.Bare(expression);
        if (Captured.IsCaptured(expression))
        {
            var annotation = (CorpusAnnotation?)Captured.ValueOf(expression)
                ?? throw new CorpusQueryException("The annotation that rows are compared with is null.");
            var (document, ordinal) = resolver.PlaceOf(annotation);
            return new RowPlace(
                Expression.Constant(document), Expression.Constant(ordinal), Expression.Constant(annotation.Start), Expression.Constant(annotation.End),
                annotation.IsDiscontinuous);
        }

        var table = TableOf(expression) ?? throw new CorpusQueryException($"'{expression}' is no annotation of the corpus.");
        var row = visit(expression);
        return new RowPlace(
            Columns.Of<int>(row, TableDesign.Document),
            Columns.Of<int>(row, TableDesign.Ordinal),
            Columns.Of<int>(row, "Start"),
            Columns.Of<int>(row, "End"),
            table.HasGaps,
            row,
            table)
        {
            FragmentStarts = Columns.Of<int[]>(row, TableDesign.FragmentStarts),
            FragmentEnds = Columns.Of<int[]>(row, TableDesign.FragmentEnds),
        };
    }

    /// <summary>The place that a <see cref="TextSpan"/> gives: the span of an annotation, a declared span, or a captured one; null for others.</summary>
    public RowPlace? SpanOf(Expression expression)
    {
        expression = Captured.Bare(expression);
        var none = Expression.Constant(0);
        if (Captured.IsCaptured(expression))
        {
            var span = (TextSpan)Captured.ValueOf(expression)!;
            return new RowPlace(none, none, Expression.Constant(span.Start), Expression.Constant(span.End), false);
        }

        if (PropertyOf(expression) is ({ Kind: PropertyKind.Span, IsList: false } property, var owner))
        {
            var row = visit(owner);
            return new RowPlace(none, none, Columns.Of<int>(row, property.Name + "_Start"), Columns.Of<int>(row, property.Name + "_End"), false);
        }

        return expression is MemberExpression { Member.Name: "Span", Expression: { } annotation } && TableOf(annotation) is { IsAnnotation: true }
            ? PlaceOf(annotation)
            : null;
    }

    /// <summary>Gets the number of items of the list of a property.</summary>
    public Expression Count(PropertyShape property, Expression row) =>
        Count(property.Kind is PropertyKind.Int or PropertyKind.Annotation ? typeof(int) : typeof(string), visit(row),
            PropertyColumns.Of(property).First().Name);

    /// <summary>Determines whether the list of a property holds a captured item.</summary>
    public Expression Contains(PropertyShape property, Expression row, object? item)
    {
        var (type, value) = property.Kind switch
        {
            PropertyKind.String => (typeof(string), item),
            PropertyKind.Int => (typeof(int), item),
            PropertyKind.Enum => (typeof(string), item is Enum closed ? EnumLabels.Of(closed) : null),
            PropertyKind.Uri => (typeof(string), (item as Uri)?.OriginalString),
            PropertyKind.Entity => (typeof(string), KeyOf(item)?[0]),
            PropertyKind.Annotation => (typeof(int), KeyOf(item)?[1]),
            _ => throw new CorpusQueryException($"'{property.Name}' is a list of values with parts, and is not searched in an engine. Ask for the rows " +
                $"first, and go on after AsEnumerable()."),
        };
        if (value is null)
        {
            return Expression.Constant(false);
        }

        var list = visit(row);
        var contains = Expression.Call(
            typeof(EngineFunctions), nameof(EngineFunctions.Contains), [type], Columns.Of(type.MakeArrayType(), list, property.Name),
            Expression.Constant(value, type));
        return property.Kind == PropertyKind.Annotation
            ? Expression.AndAlso(Expression.Equal(Columns.Of<int>(list, TableDesign.Document), Expression.Constant((int)KeyOf(item)![0])), contains)
            : contains;
    }

    private static MethodCallExpression Count(Type item, Expression row, string column) =>
        Expression.Call(typeof(EngineFunctions), nameof(EngineFunctions.Count), [item], Columns.Of(item.MakeArrayType(), row, column));

    private Expression Property(PropertyShape property, MemberExpression member)
    {
        if (property.IsList)
        {
            throw new CorpusQueryException(
                $"'{member.Member.DeclaringType!.Name}.{property.Name}' is a list, of which an engine gives Count and Contains. Ask for the rows first, and " +
                    $"go on after AsEnumerable().");
        }

        var row = visit(member.Expression!);
        return property.Kind switch
        {
            PropertyKind.Entity or PropertyKind.Annotation => Expression.Property(row, member.Member.Name),
            PropertyKind.Period or PropertyKind.Quantity or PropertyKind.Span => Values.Create(property, row, member.Type),
            PropertyKind.Uri => Expression.Call(typeof(Values), nameof(Values.Uri), null, Columns.Of<string>(row, property.Name)),
            _ => Columns.Of(member.Type, row, property.Name),
        };
    }
}
