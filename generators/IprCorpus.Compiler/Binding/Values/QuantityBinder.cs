using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Binds quantities: a bare number, or a mapping that says what is known of one.</summary>
internal sealed class QuantityBinder(NodeShape shape)
{
    public static readonly string[] Keys = ["number", "lower", "upper", "unit", "broaderUnit", "bound", "digitsLost"];

    /// <summary>In the order of <see cref="QuantityBound"/>.</summary>
    public static readonly string[] Bounds = ["exact", "more-than", "at-least", "less-than", "at-most", "about"];

    public QuantityValue? Bind(PropertySchema property, SourceNode node)
    {
        if (node is SourceMap map)
            return BindMap(property, map);

        if (shape.AsScalar(property.Name, node) is not { } scalar || !TryNumber(property.Name, scalar, isKey: false, out var number))
            return null;

        return new QuantityValue(number, number, number, null, QuantityBound.Exact, false);
    }

    private QuantityValue? BindMap(PropertySchema property, SourceMap map)
    {
        decimal? exact = null, lower = null, upper = null;
        SourceScalar? unit = null, broader = null;
        var bound = QuantityBound.Exact;
        var isLost = false;
        var isSound = true;
        foreach (var (key, node) in map.Entries)
        {
            switch (key.Text)
            {
                case "number": isSound &= (exact = Number(key.Text, node)) is not null; break;
                case "lower": isSound &= (lower = Number(key.Text, node)) is not null; break;
                case "upper": isSound &= (upper = Number(key.Text, node)) is not null; break;
                case "unit": isSound &= (unit = shape.AsScalar(key.Text, node)) is not null; break;
                case "broaderUnit": isSound &= (broader = shape.AsScalar(key.Text, node)) is not null; break;
                case "bound": isSound &= TryBound(node, out bound); break;
                case "digitsLost":
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

        if (exact is null && lower is null && upper is null && !isLost)
            return Invalid(property, map, "it needs one of 'number', 'lower', 'upper' and 'digitsLost: true'");

        if (exact is not null && isLost)
            return Invalid(property, map["digitsLost"]!, "a quantity whose digits are lost has no 'number'; say with 'lower' and 'upper' what is known of it");

        if (broader is not null && unit is null)
            return Invalid(property, map["broaderUnit"]!, "'broaderUnit' says what 'unit' is a kind of, and there is no 'unit'");

        return AreOrdered(map, "lower", lower, "upper", upper) && AreOrdered(map, "lower", lower, "number", exact)
            && AreOrdered(map, "number", exact, "upper", upper)
            ? new QuantityValue(exact, exact ?? lower, exact ?? upper, unit?.Text, bound, isLost) { BroaderUnit = broader?.Text }
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
        shape.AsScalar(name, node) is { } scalar && TryNumber(name, scalar, isKey: true, out var number) ? number : null;

    /// <param name="name">The key or property.</param>
    /// <param name="scalar">Its value.</param>
    /// <param name="isKey">Whether the number is one key of a quantity, and not the whole of it.</param>
    private bool TryNumber(string name, SourceScalar scalar, bool isKey, out decimal number)
    {
        if (Numbers.TryDecimal(scalar.Text, out number))
            return true;

        var advice = Numbers.WithoutSeparators(scalar.Text) is null && !Numbers.IsWholeNumber(scalar.Text) && AmountAdvice.Keys(scalar.Text) is { } keys
            ? "write " + (isKey ? keys : "{ " + keys + " }")
            : Numbers.Advice(scalar.Text);
        shape.Bag.Add(ValueRules.InvalidDecimal, scalar.Start, scalar.End, Messages.Excerpt(scalar.Text), name, advice);
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
