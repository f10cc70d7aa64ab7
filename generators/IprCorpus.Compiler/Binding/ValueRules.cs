using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Binding;

/// <summary>IPR05xx: values.</summary>
internal static class ValueRules
{
    public static readonly DiagnosticRule UnknownProperty = DiagnosticRule.Error("IPR0501", "Unknown property",
        "{0} has no property '{1}'.{2} {3}");

    public static readonly DiagnosticRule MissingProperty = DiagnosticRule.Error("IPR0502", "Missing property",
        "{0} must have the property '{1}' ({2}); only properties with a default, or whose type ends with '?' or '[]', can be left out");

    public static readonly DiagnosticRule InvalidInt = DiagnosticRule.Error("IPR0503", "Invalid whole number",
        "'{0}' is no value for '{1}': {2}");

    public static readonly DiagnosticRule InvalidDecimal = DiagnosticRule.Error("IPR0504", "Invalid number",
        "'{0}' is no value for '{1}': {2}");

    public static readonly DiagnosticRule InvalidBool = DiagnosticRule.Error("IPR0505", "Neither true nor false",
        "'{0}' is no value for '{1}': write true or false, in lower case and without quotation marks");

    public static readonly DiagnosticRule InvalidDate = DiagnosticRule.Error("IPR0506", "Invalid date",
        "'{0}' is no date for '{1}': {2}; write {3}");

    public static readonly DiagnosticRule InvalidDateTime = DiagnosticRule.Error("IPR0507", "Invalid time stamp",
        "'{0}' is no time stamp for '{1}': {2}; write {3}");

    public static readonly DiagnosticRule InvalidPeriod = DiagnosticRule.Error("IPR0508", "Invalid period",
        "'{0}' is no period for '{1}': {2}");

    public static readonly DiagnosticRule ReversedPeriod = DiagnosticRule.Error("IPR0509", "Period ends before it starts",
        "The period '{0}' ends before it starts; exchange its sides");

    public static readonly DiagnosticRule InvalidTimex = DiagnosticRule.Error("IPR0510", "Invalid TIMEX3 value",
        "'{0}' is no TIMEX3 value: write a date, a duration such as P1Y, or PAST_REF, PRESENT_REF or FUTURE_REF");

    public static readonly DiagnosticRule InvalidQuantity = DiagnosticRule.Error("IPR0511", "Invalid quantity",
        "This is no quantity for '{0}': {1}");

    public static readonly DiagnosticRule ReversedBounds = DiagnosticRule.Error("IPR0512", "Bounds of a quantity are reversed",
        "The numbers of this quantity contradict each other: {0} is more than {1}");

    public static readonly DiagnosticRule InvalidUri = DiagnosticRule.Error("IPR0513", "Invalid URI",
        "'{0}' is no absolute URI for '{1}': it starts with a scheme, such as https:");

    public static readonly DiagnosticRule UnknownEnumValue = DiagnosticRule.Error("IPR0514", "Unknown enum value",
        "{0} has no value '{1}'.{2} Its values are {3}");

    public static readonly DiagnosticRule UnknownCountry = DiagnosticRule.Error("IPR0515", "Unknown country code",
        "'{0}' is no ISO 3166-1 alpha-2 code.{1}");
}
