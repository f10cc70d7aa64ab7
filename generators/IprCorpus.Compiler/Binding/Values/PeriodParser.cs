using IprCorpus.Compiler.Model;
using IprCorpus.Runtime.Calendar;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Reads periods by the rules of the runtime, <see cref="PeriodText"/>.</summary>
internal static class PeriodParser
{
    /// <param name="problem">The reason for which a text is no period.</param>
    /// <param name="isReversed">Whether all that is wrong is that it ends before it starts.</param>
    public static PeriodValue? Parse(string text, out string problem, out bool isReversed) =>
        PeriodText.TryParse(text, out var sides, out problem, out isReversed) ? Value(text, sides) : null;

    /// <summary>The period of a TIMEX3 value whose sides are known from elsewhere.</summary>
    public static PeriodValue Value(string timex, PeriodSides sides) =>
        new(timex, sides.Start, sides.End, sides.Granularity) { LatestStart = sides.LatestStart, EarliestEnd = sides.EarliestEnd };
}
