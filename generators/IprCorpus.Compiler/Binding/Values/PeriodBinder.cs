using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Runtime.Calendar;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Binds periods: an interval in one word, or a mapping of a TIMEX3 value and what it stands for.</summary>
internal sealed class PeriodBinder(NodeShape shape)
{
    public static readonly string[] Keys = ["value", "first", "last"];

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
        {
            var isIndefinite = Timex.IsIndefinite(scalar.Text);
            Invalid(property, scalar, isIndefinite ? "it names no interval; write it as { value: " + scalar.Text + " }" : Advice(scalar.Text) ?? problem);
        }

        return null;
    }

    private PeriodValue? BindMap(PropertySchema property, SourceMap map)
    {
        SourceScalar? value = null;
        UnitRange? first = null, last = null;
        var isSound = map.Entries.Length > 0;
        if (!isSound)
            shape.Wrong(property.Name, "a period", map);

        foreach (var (key, node) in map.Entries)
        {
            switch (key.Text)
            {
                case "value": isSound &= (value = BindTimex(node)) is not null; break;
                case "first": isSound &= (first = BindSide(property, key.Text, node)) is not null; break;
                case "last": isSound &= (last = BindSide(property, key.Text, node)) is not null; break;
                default:
                    shape.Unknown("A period", key, Keys);
                    isSound = false;
                    break;
            }
        }

        if (!isSound)
            return null;

        if (first is null && last is null)
            return PeriodParser.Parse(value!.Text, out _, out _) ?? new PeriodValue(value.Text, null, null, Granularity.Unknown);

        var timex = value?.Text ?? Text(map["first"]) + "/" + Text(map["last"]);
        if (!PeriodSides.AreReversed(first, last))
            return PeriodParser.Value(timex, PeriodSides.Between(first, last));

        var at = map["last"]!;
        shape.Bag.Add(ValueRules.ReversedPeriod, at.Start, at.End, Text(map["first"]) + "/" + Text(map["last"]));
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

    private UnitRange? BindSide(PropertySchema property, string key, SourceNode node)
    {
        if (shape.AsScalar(key, node) is not { } scalar)
            return null;

        if (PeriodText.TryParseSide(scalar.Text, out var side, out var problem))
            return side;

        Invalid(property, scalar, Advice(scalar.Text) ?? problem);
        return null;
    }

    private static string? Advice(string text) => DateAdvice.For(text, hasTime: false) is { } near && near != text ? "write it as " + near : null;

    private void Invalid(PropertySchema property, SourceScalar scalar, string problem) =>
        shape.Bag.Add(ValueRules.InvalidPeriod, scalar.Start, scalar.End, Messages.Excerpt(scalar.Text), property.Name, problem);

    private static string Text(SourceNode? node) => (node as SourceScalar)?.Text ?? string.Empty;
}
