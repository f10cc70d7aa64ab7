using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Linq.Queries;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>Rewrites a query over records as a query over their columns.</summary>
internal sealed class QueryRewriter : ExpressionVisitor
{
    private readonly CorpusTables _tables;
    private readonly EngineQuery _engine;
    private readonly RecordReader _records;
    private readonly TruthReader _truths;

    public QueryRewriter(CorpusTables tables, RecordResolver resolver, EngineQuery engine)
    {
        (_tables, _engine) = (tables, engine);
        _records = new RecordReader(tables, resolver, expression => Visit(expression));
        _truths = new TruthReader(_records);
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node)
    {
        if (node is not null and not LambdaExpression && typeof(IQueryable).IsAssignableFrom(node.Type) && IsSource(node)
            && Captured.ValueOf(node) is ICorpusQuery query)
        {
            return query.Root is { } root ? _engine.Table(root) : Visit(query.Expression);
        }

        return base.Visit(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not { } owner || Captured.IsCaptured(node))
        {
            return node;
        }

        if (_records.TableOf(owner) is { } table)
        {
            return _records.Member(table, node);
        }

        if (node.Member.Name == "Count" && _records.PropertyOf(owner) is ({ IsList: true } list, var row))
        {
            return _records.Count(list, row);
        }

        if (node.Member.Name == "Count" && InverseLists.ItemOf(owner.Type) is { } item && _tables.Find(item) is not null)
        {
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [item], Visit(owner));
        }

        if (node is { Member.Name: "Length", Expression.Type: var type } && type == typeof(string))
        {
            return Expression.Call(typeof(EngineFunctions), nameof(EngineFunctions.Length), null, Visit(owner));
        }

        return Part(node) ?? base.VisitMember(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual))
        {
            return node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
                && EnumNumbers(node) is { } ordered ? ordered : base.VisitBinary(node);
        }

        var equal = Equality(node.Left, node.Right) ?? Equality(node.Right, node.Left);
        return equal is null ? base.VisitBinary(node) : node.NodeType == ExpressionType.Equal ? equal : Expression.Not(equal);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        if (node.NodeType == ExpressionType.TypeIs && _records.TableOf(node.Expression) is not null && _tables.Find(node.TypeOperand) is { } table)
        {
            var type = Columns.Of<string>(Visit(node.Expression), ViewDesign.TypeColumn);
            return table.Extension.Select(derived => (Expression)Expression.Equal(type, Expression.Constant(derived.Name)))
                .DefaultIfEmpty(Expression.Constant(false)).Aggregate(Expression.OrElse);
        }

        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (_truths.Find(node) is { } truth)
        {
            return truth.Value;
        }

        if (node.Method.DeclaringType == typeof(CorpusQueries))
        {
            return InDocumentOrder(node);
        }

        if (node.Object is { } instance && _records.TableOf(instance) is { } table)
        {
            return Relation(node, instance, table);
        }

        if (node.Object?.Type == typeof(TextSpan) && node.Arguments is [{ } other] && other.Type == typeof(TextSpan)
            && _records.SpanOf(node.Object) is { } left && _records.SpanOf(other) is { } right
            && SpanRelations.OfSpans(node.Method.Name, left, right) is { } spans)
        {
            return spans;
        }

        return ListCall(node) ?? EnumOrder(node) ?? base.VisitMethodCall(node);
    }

    /// <summary>Sources are what the program has variables or calls for, not what the operators of LINQ give.</summary>
    private static bool IsSource(Expression node) =>
        node is ConstantExpression or MemberExpression or MethodCallExpression
        && (node as MethodCallExpression)?.Method.DeclaringType is var declaring && declaring != typeof(Queryable) && declaring != typeof(CorpusQueries)
        && Captured.IsCaptured(node);

    private Expression? Equality(Expression left, Expression right)
    {
        if (_truths.Find(left) is { } truth && Captured.IsCaptured(right))
        {
            return truth.Is((bool?)Captured.ValueOf(right));
        }

        var (bareLeft, bareRight) = (Captured.Bare(left), Captured.Bare(right));
        var isCaptured = Captured.IsCaptured(bareRight);
        if (_records.TableOf(bareLeft) is not null && !Captured.IsCaptured(bareLeft))
        {
            var key = _records.KeyOf(bareLeft);
            return !isCaptured ? key.IsSameAs(_records.KeyOf(bareRight))
                : _records.KeyOf(Captured.ValueOf(bareRight)) is { } values ? key.Is(values)
                : key.IsNull;
        }

        if (isCaptured && Captured.ValueOf(bareRight) is null
            && _records.PropertyOf(bareLeft) is ({ IsList: false, Kind: PropertyKind.Period or PropertyKind.Quantity or PropertyKind.Span } property, var row))
        {
            var part = property.Kind switch { PropertyKind.Period => "_Value", PropertyKind.Quantity => "_Bound", _ => "_Start" };
            return Truth.IsNull(Columns.Of(property.Kind == PropertyKind.Span ? typeof(int?) : typeof(string), Visit(row), property.Name + part));
        }

        if (_records.PropertyOf(bareLeft) is ({ IsList: false, Kind: PropertyKind.Uri } uri, var owner) && isCaptured)
        {
            return Expression.Equal(Columns.Of<string>(Visit(owner), uri.Name),
                Expression.Constant((Captured.ValueOf(bareRight) as Uri)?.OriginalString, typeof(string)));
        }

        if (EnumColumns.EnumOf(bareLeft.Type) is { } declared && !Captured.IsCaptured(bareLeft) && EnumColumns.AsText(Visit(bareLeft)) is { } text)
        {
            return isCaptured
                ? Expression.Equal(text,
                    Expression.Constant(Captured.ValueOf(bareRight) is { } value ? EnumLabels.Of((Enum)Enum.ToObject(declared, value)) : null, typeof(string)))
                : EnumColumns.AsText(Visit(bareRight)) is { } otherText ? Expression.Equal(text, otherText) : null;
        }

        return null;
    }

    private Expression? EnumNumbers(BinaryExpression node)
    {
        Expression? Number(Expression side) =>
            EnumColumns.EnumOf(Captured.Bare(side).Type) is { } declared && EnumColumns.AsText(Visit(Captured.Bare(side))) is { } text
                ? EnumColumns.Number(text, declared)
            : Captured.IsCaptured(side) && Captured.ValueOf(side) is { } value ? Expression.Constant(Convert.ToInt32(value, null))
            : null;
        return EnumColumns.EnumOf(Captured.Bare(node.Left).Type) is null && EnumColumns.EnumOf(Captured.Bare(node.Right).Type) is null ? null
            : Number(node.Left) is { } left && Number(node.Right) is { } right ? Expression.MakeBinary(node.NodeType, left, right)
            : null;
    }

    /// <summary>A part of a value: of a period, a quantity or a span.</summary>
    private Expression? Part(MemberExpression node)
    {
        if (node.Expression!.Type == typeof(TextSpan) && _records.SpanOf(node.Expression) is { } span)
        {
            return node.Member.Name switch
            {
                nameof(TextSpan.Start) => span.Start,
                nameof(TextSpan.End) => span.End,
                nameof(TextSpan.Length) => Expression.Subtract(span.End, span.Start),
                nameof(TextSpan.IsEmpty) => Expression.Equal(span.Start, span.End),
                _ => null,
            };
        }

        if (_records.PropertyOf(node.Expression) is not ({ IsList: false, Kind: PropertyKind.Period or PropertyKind.Quantity } property, var row))
        {
            return null;
        }

        var columns = PropertyColumns.Of(property).Select(static column => column.Name);
        var name = $"{property.Name}_{node.Member.Name}";
        return columns.Contains(name)
            ? Columns.Of(node.Type, Visit(row), name)
            : throw new CorpusQueryException(
                $"'{property.Kind}.{node.Member.Name}' is in no column; " +
                    $"{string.Join(", ", columns.Select(column => column[(property.Name.Length + 1)..]))} are. Ask for these, or go on after AsEnumerable().");
    }

    private Expression Relation(MethodCallExpression node, Expression instance, RecordTable table)
    {
        if (node.Method.Name == nameof(Equals) && node.Arguments is [{ } same])
        {
            return Visit(Expression.Equal(Captured.Bare(instance), Captured.Bare(same)));
        }

        return table.IsAnnotation && node.Arguments is [{ } other] && typeof(CorpusAnnotation).IsAssignableFrom(Captured.Bare(other).Type)
            && SpanRelations.Between(node.Method.Name, _records.PlaceOf(instance), _records.PlaceOf(other), _tables) is { } relation
            ? relation
            : throw new CorpusQueryException($"'{table.Name}.{node.Method.Name}' is not translated. Ask for the rows first, and go on after AsEnumerable().");
    }

    /// <summary>Calls on lists: on columns that are lists, and on the lists of records, which have methods of their own beside those of LINQ.</summary>
    private Expression? ListCall(MethodCallExpression node)
    {
        var (list, arguments) = node.Object is not null ? (node.Object, node.Arguments.ToArray())
            : node.Method.DeclaringType == typeof(Enumerable) ? (node.Arguments[0], node.Arguments.Skip(1).ToArray())
            : (null, []);
        if (list is null)
        {
            return null;
        }

        if (_records.PropertyOf(list) is ({ IsList: true } property, var row))
        {
            return (node.Method.Name, arguments) switch
            {
                ("Contains", [{ } item]) when Captured.IsCaptured(item) => _records.Contains(property, row, Captured.ValueOf(item)),
                ("Any", []) => Expression.GreaterThan(_records.Count(property, row), Expression.Constant(0)),
                ("Count", []) => _records.Count(property, row),
                _ => throw new CorpusQueryException($"'{property.Name}.{node.Method.Name}' is not translated; of a list, an engine gives Count, Any() and " +
                    $"Contains(item). Go on after AsEnumerable()."),
            };
        }

        if (node.Object is null || InverseLists.ItemOf(list.Type) is not { } type || _tables.Find(type) is null)
        {
            return null;
        }

        return (node.Method.Name, arguments) switch
        {
            ("Count" or "Any", []) => Expression.Call(typeof(Enumerable), node.Method.Name, [type], Visit(list)),
            ("Where", [LambdaExpression condition]) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [type], Visit(list), Visit(condition)),
            _ => throw new CorpusQueryException(
                $"'{node.Method.Name}' of a list is not translated. Write it with the operators of LINQ, such as Where, Any and Count."),
        };
    }

    /// <summary>Enums are ordered by their numbers.</summary>
    private Expression? EnumOrder(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Queryable)
            || node.Arguments is not [var source, UnaryExpression { Operand: LambdaExpression { Parameters: [var row] } key }]
            || !node.Method.Name.Contains("By", StringComparison.Ordinal) || node.Method.Name == "GroupBy"
            || EnumColumns.EnumOf(key.Body.Type) is not { } declared || EnumColumns.AsText(Visit(key.Body)) is not { } text)
        {
            return null;
        }

        return Expression.Call(
            typeof(Queryable), node.Method.Name, [row.Type, typeof(int)], Visit(source),
            Expression.Quote(Expression.Lambda(EnumColumns.Number(text, declared), row)));
    }

    private Expression InDocumentOrder(MethodCallExpression node)
    {
        var row = Expression.Parameter(node.Method.GetGenericArguments()[0], "row");
        var byDocument = Order(nameof(Queryable.OrderBy), Visit(node.Arguments[0]), TableDesign.Document);
        return Order(nameof(Queryable.ThenBy), byDocument, TableDesign.Ordinal);

        Expression Order(string method, Expression source, string column) => Expression.Call(
            typeof(Queryable), method, [row.Type, typeof(int)], source, Expression.Quote(Expression.Lambda(Columns.Of<int>(row, column), row)));
    }
}
