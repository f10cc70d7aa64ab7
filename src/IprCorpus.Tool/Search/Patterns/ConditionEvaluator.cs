using System.Globalization;
using System.Text.RegularExpressions;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>Evaluates conditions on the models of documents, as the C# that is emitted for them does on records.</summary>
/// <param name="types">The types of the corpus.</param>
/// <param name="registry">The entities of the corpus.</param>
internal sealed class ConditionEvaluator(SchemaTypes types, IEnumerable<EntityModel> registry)
{
    private readonly Dictionary<string, EntityModel> _entities = registry.ToDictionary(static entity => entity.Id, StringComparer.Ordinal);
    private readonly Dictionary<BoundExpression, Regex> _expressions = [];
    private readonly Dictionary<(TypeTable Types, int Type, string Member), int> _places = [];

    /// <summary>Determines whether a condition holds for a record.</summary>
    public bool Holds(BoundCondition condition, PatternRecord record) => condition switch
    {
        BoundJunction { IsAnd: true } both => Holds(both.Left, record) && Holds(both.Right, record),
        BoundJunction either => Holds(either.Left, record) || Holds(either.Right, record),
        BoundNegation negation => !Holds(negation.Operand, record),
        var other => Compare((BoundComparison)other, 0, record),
    };

    // What is not there fulfils no comparison.
    private bool Compare(BoundComparison comparison, int step, PatternRecord record)
    {
        var attribute = comparison.Path[step];
        if (attribute.Kind == AttributeKind.Characters)
        {
            return Test(comparison.Value, record.Text);
        }

        if (PlaceOf(record, attribute.MemberName) is >= 0 and var place)
        {
            return record.Values[place] switch
            {
                null => false,
                ListValue list => list.Items.Any(item => Compare(comparison, step, record, item)),
                var value => Compare(comparison, step, record, value),
            };
        }

        return attribute.Kind == AttributeKind.Reference
            ? record.Document is { } document && Compare(comparison, step + 1, PatternRecord.Of(document, types))
            : record.Id is { } id && Test(comparison.Value, id);
    }

    private bool Compare(BoundComparison comparison, int step, PatternRecord owner, Value value) => step < comparison.Path.Count - 1
        ? Follow(value, owner) is { } next && Compare(comparison, step + 1, next)
        : value is StringValue text ? Test(comparison.Value, text.Text) : Test(comparison.Value, value);

    private PatternRecord? Follow(Value value, PatternRecord owner) => value switch
    {
        AnnotationReference reference => PatternRecord.Of(owner.Document!.Annotations[reference.Ordinal], owner.Document, types),
        EntityReference reference => _entities.TryGetValue(reference.Id, out var entity) ? PatternRecord.Of(entity, types) : null,
        _ => null,
    };

    private bool Test(BoundValue expected, string text) => expected switch
    {
        BoundText same => string.Equals(same.Text, text, same.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal),
        _ => ExpressionOf((BoundExpression)expected).IsMatch(text),
    };

    private bool Test(BoundValue expected, Value value) => (expected, value) switch
    {
        (BoundEnum members, IntValue number) => members.Members.Contains(types.Enum(members.Type).Values[number.Number].MemberName),
        (BoundTruth truth, IntValue number) => truth.Value == (number.Number != 0),
        (BoundNumber number, IntValue whole) => Test(number, whole.Number),
        (BoundNumber number, DecimalValue exact) => Test(number, exact.Number),
        _ => false,
    };

    private static bool Test(BoundNumber expected, decimal number)
    {
        var comparison = number.CompareTo(decimal.Parse(expected.Number.TrimEnd('m'), NumberStyles.Number, CultureInfo.InvariantCulture));
        return expected.Operator switch
        {
            "==" => comparison == 0,
            "<" => comparison < 0,
            "<=" => comparison <= 0,
            ">" => comparison > 0,
            _ => comparison >= 0,
        };
    }

    private Regex ExpressionOf(BoundExpression expression)
    {
        if (!_expressions.TryGetValue(expression, out var regex))
        {
            var options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | (expression.IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
            _expressions.Add(expression, regex = new Regex(expression.Expression, options));
        }

        return regex;
    }

    private int PlaceOf(PatternRecord record, string member)
    {
        if (record.Type < 0)
        {
            return -1;
        }

        var key = (record.Types, record.Type, member);
        if (!_places.TryGetValue(key, out var place))
        {
            var properties = record.Types.AllProperties(record.Type);
            place = properties.Count - 1;
            while (place >= 0 && properties[place].MemberName != member)
            {
                place--;
            }

            _places.Add(key, place);
        }

        return place;
    }
}
