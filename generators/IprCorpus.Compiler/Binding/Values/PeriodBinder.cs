using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Binds periods: an interval in one word, or a mapping of a TIMEX3 value and what it stands for.</summary>
internal sealed class PeriodBinder(NodeShape shape)
{
    public static readonly string[] Keys = ["value", "start", "end"];

    public PeriodValue? Bind(PropertySchema property, SourceNode node)
    {
        if (node is SourceMap map)
            return BindMap(property, map);

        return shape.AsScalar(property.Name, node) is { } scalar ? BindScalar(property, scalar) : null;
    }

    private PeriodValue? BindScalar(PropertySchema property, SourceScalar scalar)
    {
        if (PeriodParser.Parse(scalar.Text, out var problem, out var isReversed) is { } period)
            return period;

        if (isReversed)
            shape.Bag.Add(ValueRules.ReversedPeriod, scalar.Start, scalar.End, scalar.Text);
        else
            Invalid(property, scalar, Timex.IsIndefinite(scalar.Text) ? "it names no interval; write it as { value: " + scalar.Text + " }" : problem);

        return null;
    }

    private PeriodValue? BindMap(PropertySchema property, SourceMap map)
    {
        SourceScalar? value = null;
        CalendarUnit? start = null, end = null;
        var isSound = map.Entries.Length > 0;
        if (!isSound)
            shape.Wrong(property.Name, "a period", map);

        foreach (var (key, node) in map.Entries)
        {
            switch (key.Text)
            {
                case "value": isSound &= (value = BindTimex(node)) is not null; break;
                case "start": isSound &= (start = BindUnit(property, key.Text, node)) is not null; break;
                case "end": isSound &= (end = BindUnit(property, key.Text, node)) is not null; break;
                default:
                    shape.Unknown("A period", key, Keys);
                    isSound = false;
                    break;
            }
        }

        if (!isSound)
            return null;

        if (start is null && end is null)
            return PeriodParser.Parse(value!.Text, out _, out _) ?? new PeriodValue(value.Text, null, null, Granularity.Unknown);

        var timex = value?.Text ?? Text(map["start"]) + "/" + Text(map["end"]);
        if (!PeriodParser.IsReversed(start, end))
            return PeriodParser.Between(timex, start, end);

        var at = map["end"]!;
        shape.Bag.Add(ValueRules.ReversedPeriod, at.Start, at.End, Text(map["start"]) + "/" + Text(map["end"]));
        return null;
    }

    private SourceScalar? BindTimex(SourceNode node)
    {
        if (shape.AsScalar("value", node) is not { } value)
            return null;

        if (PeriodParser.Parse(value.Text, out _, out var isReversed) is not null || !isReversed && Timex.IsValue(value.Text))
            return value;

        if (isReversed)
            shape.Bag.Add(ValueRules.ReversedPeriod, value.Start, value.End, value.Text);
        else
            shape.Bag.Add(ValueRules.InvalidTimex, value.Start, value.End, Messages.Excerpt(value.Text));

        return null;
    }

    private CalendarUnit? BindUnit(PropertySchema property, string key, SourceNode node)
    {
        if (shape.AsScalar(key, node) is not { } scalar)
            return null;

        if (CalendarUnit.TryParse(scalar.Text, out var unit, out var problem))
            return unit;

        Invalid(property, scalar, problem);
        return null;
    }

    private void Invalid(PropertySchema property, SourceScalar scalar, string problem) =>
        shape.Bag.Add(ValueRules.InvalidPeriod, scalar.Start, scalar.End, Messages.Excerpt(scalar.Text), property.Name, problem);

    private static string Text(SourceNode? node) => (node as SourceScalar)?.Text ?? string.Empty;
}
