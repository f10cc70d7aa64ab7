using System.Linq.Expressions;
using IprCorpus.Parquet.Shape;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>Finds the questions about periods and quantities whose answer can be undecided.</summary>
internal sealed class TruthReader(RecordReader records)
{
    /// <summary>The truth value that an expression asks for; null where it asks for none.</summary>
    /// <exception cref="CorpusQueryException">The question is none that an engine answers.</exception>
    public Truth? Find(Expression expression) => Captured.Bare(expression) switch
    {
        UnaryExpression { NodeType: ExpressionType.Not, Operand: var operand } => Find(operand)?.Negated,
        MethodCallExpression { Object: { } value, Arguments: [var argument] } call when call.Type == typeof(bool?) => Ask(call.Method.Name, value, argument),
        _ => null,
    };

    private Truth? Ask(string method, Expression value, Expression argument)
    {
        if (records.PropertyOf(value) is not ({ IsList: false } property, var owner) || property.Kind is not (PropertyKind.Period or PropertyKind.Quantity))
        {
            return null;
        }

        var row = records.RowOf(owner);
        return property.Kind == PropertyKind.Period ? Ask(method, PeriodParts.OfColumns(row, property.Name), argument)
            : Ask(method, QuantityParts.OfColumns(row, property.Name), argument);
    }

    private Truth Ask(string method, PeriodParts period, Expression argument)
    {
        if (argument.Type == typeof(Period))
        {
            var other = records.PropertyOf(argument) is (var property, var owner) ? PeriodParts.OfColumns(records.RowOf(owner), property.Name)
                : Captured.IsCaptured(argument) && Captured.ValueOf(argument) is Period value ? PeriodParts.OfValue(value)
                : throw NotTranslated($"Period.{method} of '{argument}'");
            return method switch
            {
                nameof(Period.Contains) => period.IsOneOf(other, static relation =>
                    relation is AllenRelation.FinishedBy or AllenRelation.Contains or AllenRelation.Equal or AllenRelation.StartedBy),
                nameof(Period.Overlaps) => period.IsOneOf(other, static relation =>
                    relation is AllenRelation.Before or AllenRelation.Meets or AllenRelation.MetBy or AllenRelation.After).Negated,
                _ => throw NotTranslated($"Period.{method}"),
            };
        }

        return Captured.IsCaptured(argument)
            ? Captured.ValueOf(argument) switch
            {
                DateTime moment => period.Contains(moment),
                DateOnly day => period.Contains(day),
                _ => throw NotTranslated($"Period.{method}"),
            }
            : throw NotTranslated($"Period.{method} of a moment in a row");
    }

    private Truth Ask(string method, QuantityParts quantity, Expression argument)
    {
        if (argument.Type == typeof(Quantity))
        {
            var other = records.PropertyOf(argument) is (var property, var owner) ? QuantityParts.OfColumns(records.RowOf(owner), property.Name)
                : Captured.IsCaptured(argument) && Captured.ValueOf(argument) is Quantity value ? QuantityParts.OfValue(value)
                : throw NotTranslated($"Quantity.{method} of '{argument}'");
            return method switch
            {
                nameof(Quantity.IsMoreThan) => quantity.IsMoreThan(other),
                nameof(Quantity.IsLessThan) => other.IsMoreThan(quantity),
                _ => throw NotTranslated($"Quantity.{method}"),
            };
        }

        if (!Captured.IsCaptured(argument) || Captured.ValueOf(argument) is not decimal)
        {
            throw NotTranslated($"Quantity.{method} of a number in a row");
        }

        var number = Expression.Constant(Captured.ValueOf(argument), typeof(decimal?));
        return method switch
        {
            nameof(Quantity.IsMoreThan) => quantity.IsMoreThan(number),
            nameof(Quantity.IsAtMost) => quantity.IsMoreThan(number).Negated,
            nameof(Quantity.IsLessThan) => quantity.IsLessThan(number),
            nameof(Quantity.IsAtLeast) => quantity.IsLessThan(number).Negated,
            nameof(Quantity.IsEqualTo) => quantity.IsEqualTo(number),
            _ => throw NotTranslated($"Quantity.{method}"),
        };
    }

    private static CorpusQueryException NotTranslated(string question) =>
        new($"'{question}' is not translated. Ask for the rows first, and go on after AsEnumerable().");
}
