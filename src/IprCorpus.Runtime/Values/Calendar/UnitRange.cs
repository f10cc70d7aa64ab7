namespace IprCorpus.Runtime.Calendar;

/// <summary>The units of the calendar of which one is a period's first or last.</summary>
/// <param name="First">The earliest that it can be.</param>
/// <param name="Last">The latest that it can be; the same where it is known.</param>
internal readonly record struct UnitRange(CalendarUnit First, CalendarUnit Last);
