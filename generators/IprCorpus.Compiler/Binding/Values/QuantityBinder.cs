using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Binds quantities: a bare number, or a mapping that says what is known of one.</summary>
internal sealed class QuantityBinder(NodeShape shape)
{
    public static readonly string[] Keys = ["value", "lower", "upper", "unit", "bound", "lost"];

    /// <summary>In the order of <see cref="QuantityBound"/>.</summary>
    public static readonly string[] Bounds = ["exact", "more-than", "at-least", "less-than", "at-most", "about"];

    public QuantityValue? Bind(PropertySchema property, SourceNode node)
    {
        if (node is SourceMap map)
            return BindMap(property, map);

        if (shape.AsScalar(property.Name, node) is not { } scalar || !TryNumber(property.Name, scalar, out var number))
            return null;

        return new QuantityValue(number, number, number, null, QuantityBound.Exact, false);
    }

    private QuantityValue? BindMap(PropertySchema property, SourceMap map)
    {
        decimal? value = null, lower = null, upper = null;
        SourceScalar? unit = null;
        var bound = QuantityBound.Exact;
        var isLost = false;
        var isSound = true;
        foreach (var (key, node) in map.Entries)
        {
            switch (key.Text)
            {
                case "value": isSound &= (value = Number(key.Text, node)) is not null; break;
                case "lower": isSound &= (lower = Number(key.Text, node)) is not null; break;
                case "upper": isSound &= (upper = Number(key.Text, node)) is not null; break;
                case "unit": isSound &= (unit = shape.AsScalar(key.Text, node)) is not null; break;
                case "bound": isSound &= TryBound(node, out bound); break;
                case "lost":
                    var lost = shape.AsBool(key.Text, node);
                    isSound &= lost is not null;
                    isLost = lost ?? false;
                    break;
                default:
                    shape.Unknown("A quantity", key, Keys);
                    isSound = false;
                    break;
            }
        }

        if (!isSound)
            return null;

        if (value is null && lower is null && upper is null && !isLost)
            return Invalid(property, map, "it needs one of 'value', 'lower', 'upper' and 'lost: true'");

        if (value is not null && isLost)
            return Invalid(property, map["lost"]!, "a number whose digits are lost has no 'value'; say with 'lower' and 'upper' what is known of it");

        return AreOrdered(map, "lower", lower, "upper", upper) && AreOrdered(map, "lower", lower, "value", value) && AreOrdered(map, "value", value, "upper", upper)
            ? new QuantityValue(value, value ?? lower, value ?? upper, unit?.Text, bound, isLost)
            : null;
    }

    private bool AreOrdered(SourceMap map, string lesser, decimal? less, string greater, decimal? more)
    {
        if (!(less > more))
            return true;

        var at = map[greater]!;
        shape.Bag.Add(ValueRules.ReversedBounds, at.Start, at.End, Describe(lesser, less!.Value), Describe(greater, more!.Value));
        return false;

        static string Describe(string name, decimal number) => $"'{name}' ({number.ToString(CultureInfo.InvariantCulture)})";
    }

    private decimal? Number(string name, SourceNode node) =>
        shape.AsScalar(name, node) is { } scalar && TryNumber(name, scalar, out var number) ? number : null;

    private bool TryNumber(string name, SourceScalar scalar, out decimal number)
    {
        if (Numbers.TryDecimal(scalar.Text, out number))
            return true;

        shape.Bag.Add(ValueRules.InvalidDecimal, scalar.Start, scalar.End, Messages.Excerpt(scalar.Text), name, Numbers.Advice(scalar.Text));
        return false;
    }

    private bool TryBound(SourceNode node, out QuantityBound bound)
    {
        bound = QuantityBound.Exact;
        if (shape.AsScalar("bound", node) is not { } scalar)
            return false;

        var position = Array.IndexOf(Bounds, scalar.Text);
        if (position < 0)
        {
            shape.Bag.Add(
                ValueRules.UnknownEnumValue, scalar.Start, scalar.End, "'bound'", Messages.Excerpt(scalar.Text),
                Spelling.DidYouMean(scalar.Text, Bounds), Messages.List(Bounds));
            return false;
        }

        bound = (QuantityBound)position;
        return true;
    }

    private QuantityValue? Invalid(PropertySchema property, SourceNode at, string problem)
    {
        shape.Bag.Add(ValueRules.InvalidQuantity, at.Start, shape.Bag.FirstLineEnd(at.Start, at.End), property.Name, problem);
        return null;
    }
}
