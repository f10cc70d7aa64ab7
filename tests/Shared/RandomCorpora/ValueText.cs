using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Writes the types and the values of properties.</summary>
internal sealed class ValueText(CorpusSpec spec, SchemaNames names)
{
    private enum Form
    {
        Required,
        Optional,
        List,
    }

    /// <summary>Who has the value, and what it can refer to.</summary>
    /// <param name="Owner">A document, an entity or an annotation.</param>
    /// <param name="Number">The owner's number among its like.</param>
    /// <param name="Text">The document's text.</param>
    /// <param name="Types">The types of the document's annotations, of those without an id none.</param>
    public readonly record struct Place(Owner Owner, int Number, string Text, int?[] Types);

    /// <summary>The type as the schema declares it.</summary>
    public string TypeOf(PropertySpec property, Owner owner)
    {
        var name = KindOf(property, owner) switch
        {
            ValueKind.Enum => names.Enums[property.Target % names.Enums.Length],
            ValueKind.Entity => Target(property, names.Entities) is { } type ? names.Entities[type] : "Entity",
            ValueKind.Annotation => Target(property, names.Annotations) is { } type ? names.Annotations[type] : "Annotation",
            var kind => kind.ToString().ToLowerInvariant(),
        };
        return name + FormOf(property, owner) switch { Form.List => "[]", Form.Optional => "?", _ => "" };
    }

    public bool IsKey(PropertySpec property, Owner owner) =>
        property.IsKey && owner != Owner.Annotation && KindOf(property, owner) is ValueKind.String or ValueKind.Int && FormOf(property, owner) != Form.List;

    /// <summary>The value as a file gives it; null where it is left out.</summary>
    public string? Of(PropertySpec property, Place place, ValueSpec[] values, int turn)
    {
        ValueSpec At(int i) => values[(turn + i) % values.Length];
        if (IsKey(property, place.Owner))
        {
            return KindOf(property, place.Owner) == ValueKind.Int ? Number(place.Number) : YamlText.Quote(At(0).Text + place.Number);
        }

        var items = Enumerable.Range(0, FormOf(property, place.Owner) == Form.List ? (At(0).Number & 3) : 1)
            .Select(i => Item(property, place, At(i)))
            .OfType<string>();
        return FormOf(property, place.Owner) switch
        {
            Form.List => $"[{string.Join(", ", items)}]",
            Form.Optional when int.IsEvenInteger(At(0).Number) => null,
            _ => items.SingleOrDefault(),
        };
    }

    private string? Item(PropertySpec property, Place place, ValueSpec value) => KindOf(property, place.Owner) switch
    {
        ValueKind.String => YamlText.Quote(value.Text),
        ValueKind.Int => Number(value.Number),
        ValueKind.Decimal => value.Decimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Bool => int.IsOddInteger(value.Number) ? "true" : "false",
        ValueKind.Date => Moment(value, "yyyy-MM-dd"),
        ValueKind.DateTime => Moment(value, "yyyy-MM-ddTHH:mm:ss"),
        ValueKind.Period => Period(value),
        ValueKind.Quantity => Quantity(value),
        ValueKind.Uri => $"\"https://example.org/{Uri.EscapeDataString(value.Text)}\"",
        ValueKind.Span => AnchorText.Selector(place.Text, [value.Number & 0xFFF, (value.Number >> 12) & 0xFFF]),
        ValueKind.Enum => names.Values[property.Target % names.Enums.Length] is var all ? all[(value.Number & 0xFFF) % all.Length] : null,
        ValueKind.Entity => Referred(names.Ids, Entities(property, place), value),
        _ => Referred([.. place.Types.Select((_, i) => $"a{i}")], Annotations(property, place), value),
    };

    private static ValueKind KindOf(PropertySpec property, Owner owner) => (ValueKind)property.Kind switch
    {
        // Only what has a text can point into one.
        ValueKind.Span or ValueKind.Annotation when owner == Owner.Entity => ValueKind.String,
        var kind => kind,
    };

    /// <summary>References are never required: there may be nothing to refer to.</summary>
    private static Form FormOf(PropertySpec property, Owner owner) =>
        KindOf(property, owner) is ValueKind.Entity or ValueKind.Annotation && property.Form == (int)Form.Required ? Form.Optional : (Form)property.Form;

    private static int? Target(PropertySpec property, string[] types) =>
        property.Target % (types.Length + 1) is var target && target < types.Length ? target : null;

    private IEnumerable<int> Entities(PropertySpec property, Place place) =>
        Enumerable.Range(0, names.Ids.Length)
            .Where(entity => place.Owner != Owner.Entity || entity != place.Number)
            .Where(entity => Target(property, names.Entities) is not { } type || SchemaNames.IsAssignable(spec.Entities, names.EntityType(entity), type));

    private IEnumerable<int> Annotations(PropertySpec property, Place place) =>
        Enumerable.Range(0, place.Types.Length)
            .Where(annotation => place.Owner != Owner.Annotation || annotation != place.Number)
            .Where(annotation => place.Types[annotation] is { } from
                && (Target(property, names.Annotations) is not { } to || SchemaNames.IsAssignable(spec.Annotations, from, to)));

    private static string? Referred(string[] ids, IEnumerable<int> candidates, ValueSpec value) =>
        candidates.ToArray() is { Length: > 0 } found ? ids[found[(value.Number & 0xFFF) % found.Length]] : null;

    private static string Period(ValueSpec value) => (value.Number & 0xF) switch
    {
        0 => Moment(value, "yyyy"),
        1 => Moment(value, "yyyy-MM"),
        2 => Moment(value, "yyyy") + "-Q3",
        3 => Moment(value, "yyyy-MM-dd") + "/..",
        4 => "../" + Moment(value, "yyyy-MM-ddTHH:mm"),
        5 => $"{{ value: PXY, last: {Moment(value, "yyyy-MM-dd")} }}",
        6 => Moment(value, "yyyy") + "-W05",
        7 => $"{{ value: P1Y, first: \"[{Moment(value, "yyyy-MM-dd")}..{Moment(value, "yyyy")}-12-31T23:59]\" }}",
        _ => "{ value: PRESENT_REF }",
    };

    private static string Quantity(ValueSpec value)
    {
        var number = value.Decimal.ToString(CultureInfo.InvariantCulture);
        return (value.Number & 3) switch
        {
            0 => number,
            1 => $"{{ number: {number}, unit: {YamlText.Quote("u" + value.Text)}, broaderUnit: b, bound: more-than }}",
            2 => $"{{ lower: {number}, digitsLost: true, bound: about }}",
            _ => "{ digitsLost: true }",
        };
    }

    private static string Moment(ValueSpec value, string format) => value.Moment.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
