using IprCorpus.Compiler.Binding.Values;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;
using IprCorpus.Runtime.Calendar;

namespace IprCorpus.Compiler.Binding;

/// <summary>Binds one value to the kind that its property asks for; null after an error.</summary>
internal sealed class ValueBinder(BindingContext context)
{
    private const int MaxUri = 8192;

    private readonly NodeShape _shape = context.Shape;
    private readonly DiagnosticBag _bag = context.Shape.Bag;
    private readonly QuantityBinder _quantities = new(context.Shape);
    private readonly PeriodBinder _periods = new(context.Shape);
    private readonly SelectorReader _selectors = new(context.Shape);
    private readonly List<PendingReference> _references = [];

    /// <summary>Gets the references to entities in all values that have been bound, in their order.</summary>
    public IReadOnlyList<PendingReference> References => _references;

    /// <summary>Binds a value.</summary>
    /// <param name="self">The id of the entity or annotation that has the property, to which it must not refer; null for none.</param>
    public Value? Bind(PropertySchema property, SourceNode node, string? self) => property.Kind switch
    {
        ValueKind.Quantity => _quantities.Bind(property, node),
        ValueKind.Period => _periods.Bind(property, node),
        ValueKind.Span => BindSpan(property, node),
        ValueKind.String => context.Conventions.AsString(property.Name, node) is { } text ? BindString(property, text) : null,
        _ => _shape.AsScalar(property.Name, node) is { } scalar ? BindScalar(property, scalar, self) : null,
    };

    private Value? BindScalar(PropertySchema property, SourceScalar scalar, string? self) => property.Kind switch
    {
        ValueKind.Int => BindInt(property, scalar),
        ValueKind.Decimal => BindDecimal(property, scalar),
        ValueKind.Bool => BindBool(property, scalar),
        ValueKind.Date => BindMoment(property, scalar, ValueRules.InvalidDate, isDate: true),
        ValueKind.DateTime => BindMoment(property, scalar, ValueRules.InvalidDateTime, isDate: false),
        ValueKind.Uri => BindUri(property, scalar),
        ValueKind.Enum => BindEnum(property, scalar),
        ValueKind.Entity => BindEntity(property, scalar, self),
        _ => BindAnnotation(property, scalar, self),
    };

    private StringValue? BindString(PropertySchema property, SourceScalar scalar)
    {
        if (!context.Conventions.IsCountryCode(property) || CountryCodes.Contains(scalar.Text))
            return new StringValue(scalar.Text);

        var suggestion = scalar.Text == "UK" ? " The United Kingdom has GB."
            : CountryCodes.Contains(scalar.Text.ToUpperInvariant()) ? $" Did you mean '{scalar.Text.ToUpperInvariant()}'?"
            : string.Empty;
        Report(ValueRules.UnknownCountry, scalar, suggestion);
        return null;
    }

    private IntValue? BindInt(PropertySchema property, SourceScalar scalar)
    {
        if (Numbers.TryInt(scalar.Text, out var number))
            return IntValue.Of(number);

        Report(
            ValueRules.InvalidInt, scalar, property.Name,
            Numbers.IsWholeNumber(scalar.Text) ? "it lies outside -2147483648 to 2147483647; declare the property as decimal"
            : Numbers.WithoutSeparators(scalar.Text) is { } plain ? $"write it without separators, as {plain}"
            : WithoutUnit(scalar) is { } advice && advice.IndexOf('.') < 0 ? advice
            : "write a whole number, in digits only");
        return null;
    }

    private DecimalValue? BindDecimal(PropertySchema property, SourceScalar scalar)
    {
        if (Numbers.TryDecimal(scalar.Text, out var number))
            return new DecimalValue(number);

        Report(ValueRules.InvalidDecimal, scalar, property.Name, WithoutUnit(scalar) ?? Numbers.Advice(scalar.Text));
        return null;
    }

    /// <summary>Gets the advice for a number that stands with its unit, or with words that bound it; null for any other text.</summary>
    private static string? WithoutUnit(SourceScalar scalar) =>
        Numbers.WithoutSeparators(scalar.Text) is not null || Numbers.IsWholeNumber(scalar.Text) || AmountAdvice.Number(scalar.Text) is not { } number
            ? null
            : $"write the number alone, as {number}; with its unit or a bound it is a 'quantity'";

    private IntValue? BindBool(PropertySchema property, SourceScalar scalar)
    {
        if (scalar is { IsPlain: true, Text: "true" or "True" or "TRUE" })
            return IntValue.Of(1);

        if (scalar is { IsPlain: true, Text: "false" or "False" or "FALSE" })
            return IntValue.Of(0);

        Report(ValueRules.InvalidBool, scalar, property.Name);
        return null;
    }

    private DateTimeValue? BindMoment(PropertySchema property, SourceScalar scalar, DiagnosticRule rule, bool isDate)
    {
        if (CalendarUnit.TryParse(scalar.Text, out var unit, out var problem))
        {
            if (isDate ? unit.Granularity == Granularity.Day : unit.Granularity is Granularity.Minute or Granularity.Second)
                return new DateTimeValue(unit.Start);

            problem = isDate ? "it is no day" : "it has no time of day";
        }

        var form = DateAdvice.For(scalar.Text, hasTime: !isDate) is { } near && near != scalar.Text ? "it as " + near
            : isDate ? "year, month and day as in 2020-11-07"
            : "it as in 2020-11-07T07:59";
        Report(rule, scalar, property.Name, problem == CalendarUnit.Unreadable ? "it is not written as one" : problem, form);
        return null;
    }

    private StringValue? BindUri(PropertySchema property, SourceScalar scalar)
    {
        // Without this, a path is an absolute URI on one platform and none on another.
        var colon = scalar.Text.IndexOf(':');
        if (colon > 1 && scalar.Text.Take(colon).All(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '+' or '-' or '.')
            && scalar.Text.Length <= MaxUri && Uri.TryCreate(scalar.Text, UriKind.Absolute, out _))
        {
            return new StringValue(scalar.Text);
        }

        Report(ValueRules.InvalidUri, scalar, property.Name);
        return null;
    }

    private IntValue? BindEnum(PropertySchema property, SourceScalar scalar)
    {
        var declared = context.Types.Enum(property.TypeName!);
        var position = context.Conventions.EnumValueOf(declared, scalar.Text);
        if (position >= 0)
            return IntValue.Of(position);

        const int Listed = 12;
        var names = declared.Values.Select(context.Conventions.NameOf).ToList();
        _bag.Add(
            ValueRules.UnknownEnumValue, scalar.Start, scalar.End,
            declared.Name, Messages.Excerpt(scalar.Text), Spelling.DidYouMean(scalar.Text, names), Messages.FirstOf(names, Listed));
        return null;
    }

    private EntityReference? BindEntity(PropertySchema property, SourceScalar scalar, string? self)
    {
        if (context.Annotations is null && scalar.Text == self)
        {
            _bag.Add(ReferenceRules.SelfReference, scalar.Start, scalar.End, self!, property.Name);
            return null;
        }

        _references.Add(new PendingReference(scalar.Text, property.TypeName!, _bag.Locate(scalar.Start, scalar.End)));
        return new EntityReference(scalar.Text);
    }

    private DraftReference? BindAnnotation(PropertySchema property, SourceScalar scalar, string? self)
    {
        if (context.Annotations?.Find(scalar) is not { } target)
        {
            _bag.Add(
                ReferenceRules.UnknownAnnotation, scalar.Start, scalar.End, Messages.Excerpt(scalar.Text),
                context.Annotations is not null && _bag.HasRoom ? new AnnotationAdvice(context).ForUnknown(scalar.Text, property.TypeName!) : string.Empty);
            return null;
        }

        if (scalar.Text == self)
        {
            _bag.Add(ReferenceRules.SelfReference, scalar.Start, scalar.End, self!, property.Name);
            return null;
        }

        // What is wrong with a target of unknown type has been said where it stands.
        if (target.Type >= 0 && !context.Types.Annotations.IsAssignable(target.Type, property.TypeName!))
        {
            Report(
                ReferenceRules.WrongAnnotationType, scalar, context.Types.Annotations[target.Type].Name, property.TypeName!,
                _bag.HasRoom ? new AnnotationAdvice(context).ForWrongType(scalar.Text, property.TypeName!, property.Name) : string.Empty);
            return null;
        }

        return new DraftReference(target);
    }

    private SpanValue? BindSpan(PropertySchema property, SourceNode node) =>
        _selectors.Read(property.Name, node) is { } selector && context.Anchors?.Bind(selector) is { } range ? new SpanValue(range) : null;

    private void Report(DiagnosticRule rule, SourceScalar scalar, params string[] arguments) =>
        _bag.Add(rule, scalar.Start, scalar.End, [Messages.Excerpt(scalar.Text), .. arguments]);
}
