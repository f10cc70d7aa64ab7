namespace IprCorpus.Html.View;

/// <summary>One value of a property. What its parts mean follows from the property's kind.</summary>
/// <param name="Text">For text, enums, dates and periods; null for all else.</param>
/// <param name="First">The position of an entity, the position of an annotation in its document, or the start of a span.</param>
/// <param name="Second">The end of a span.</param>
internal readonly record struct ViewValue(string? Text, int First = 0, int Second = 0)
{
    /// <summary>Separates the parts of a period in the data form; a period that holds it itself gets a space instead.</summary>
    internal const char Separator = '\u001f';

    /// <summary>Makes a value of one of the kinds that are shown as text.</summary>
    public static ViewValue OfText(string text) => new(text);

    /// <summary>Makes a reference to an entity.</summary>
    public static ViewValue OfEntity(int entity) => new(null, entity);

    /// <summary>Makes a reference to an annotation of the same document.</summary>
    public static ViewValue OfAnnotation(int ordinal) => new(null, ordinal);

    /// <summary>Makes a span.</summary>
    public static ViewValue OfSpan(int start, int end) => new(null, start, end);

    /// <summary>Makes a period.</summary>
    /// <param name="text">The value as the corpus writes it.</param>
    /// <param name="start">The first moment that can be in it; null where unknown or open.</param>
    /// <param name="latestStart">The last moment at which it can start; <paramref name="start"/> where that is when it starts.</param>
    /// <param name="earliestEnd">The first moment at which it can have ended; <paramref name="end"/> where that is when it ends.</param>
    /// <param name="end">The first moment after all that can be in it; null where unknown or open.</param>
    public static ViewValue OfPeriod(string text, DateTime? start, DateTime? latestStart, DateTime? earliestEnd, DateTime? end) =>
        new(string.Join(Separator, text.Replace(Separator, ' '), Iso(start), Iso(latestStart), Iso(earliestEnd), Iso(end)));

    /// <summary>Gets the outer bounds of a period as it was made by <see cref="OfPeriod"/>.</summary>
    public (string Text, DateTime? Start, DateTime? End) AsPeriod()
    {
        var parts = Text!.Split(Separator);
        return parts.Length == 5 ? (parts[0], Moment(parts[1]), Moment(parts[4])) : (Text, null, null);
    }

    private static string Iso(DateTime? moment) => moment?.ToString("s", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static DateTime? Moment(string text) =>
        DateTime.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var moment) ? moment : null;
}
