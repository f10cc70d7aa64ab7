using IprCorpus.Compiler.Model;

namespace IprCorpus.Build.Cache;

/// <summary>The case of <see cref="Value"/> that follows.</summary>
internal enum ValueTag : byte
{
    None,
    String,
    Int,
    Decimal,
    DateTime,
    Period,
    Quantity,
    Span,
    Entity,
    Annotation,
    List,
}

/// <summary>From values to their tags.</summary>
internal static class ValueTags
{
    public static ValueTag Of(Value? value) => value switch
    {
        null => ValueTag.None,
        StringValue => ValueTag.String,
        IntValue => ValueTag.Int,
        DecimalValue => ValueTag.Decimal,
        DateTimeValue => ValueTag.DateTime,
        PeriodValue => ValueTag.Period,
        QuantityValue => ValueTag.Quantity,
        SpanValue => ValueTag.Span,
        EntityReference => ValueTag.Entity,
        AnnotationReference => ValueTag.Annotation,
        ListValue => ValueTag.List,
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no tag."),
    };
}
