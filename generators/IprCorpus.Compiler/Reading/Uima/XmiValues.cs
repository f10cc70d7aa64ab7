using IprCorpus.Compiler.Binding.Values;

namespace IprCorpus.Compiler.Reading.Uima;

/// <summary>Reads the values of attributes as the features of a type system.</summary>
internal sealed class XmiValues(TypeSystem types, Losses losses)
{
    /// <summary>The id of the feature structure that stands for none.</summary>
    private const string Null = "0";

    /// <param name="feature">Null where it is not declared.</param>
    public SourceNode? Read(CasFeature? feature, SourceScalar value)
    {
        if (feature is null)
            return Guess(value);

        if (!feature.IsCollection || feature.Range == CasNames.ByteArray && !feature.IsShared)
            return Convert(feature.Range == CasNames.ByteArray ? SourceKind.Text : types.KindOf(feature.Range), value);

        if (feature.IsShared)
            return Reference(value);

        var kind = types.KindOf(CasNames.ElementOf(feature.Range, feature.ElementType));
        if (kind is SourceKind.Text or SourceKind.Closed)
            return value.Text.Length == 0 ? new SourceList([], value.Start, value.End) : Reference(value);

        var items = new List<SourceNode>();
        foreach (var word in Words(value))
        {
            if (Convert(kind, word) is { } item)
                items.Add(item);
            else if (kind == SourceKind.Reference)
                losses.Add("empty places in arrays", word);
        }

        return new SourceList([.. items], value.Start, value.End);
    }

    /// <summary>A scalar of a declared kind; null for one that has no value.</summary>
    public SourceScalar? Convert(SourceKind kind, SourceScalar value)
    {
        switch (kind)
        {
            case SourceKind.Reference:
                return Reference(value);
            case SourceKind.Decimal:
                if (CasNumbers.ToPlain(value.Text) is { } number)
                    return new SourceScalar(number, isPlain: true, value.Start, value.End);

                losses.Add("numbers that no decimal holds", value);
                return null;
            case SourceKind.Int or SourceKind.Bool:
                return new SourceScalar(value.Text, isPlain: true, value.Start, value.End);
            default:
                return value;
        }
    }

    /// <summary>The parts of a value between white space, each where it stands.</summary>
    public static IEnumerable<SourceScalar> Words(SourceScalar? value)
    {
        if (value is null)
            yield break;

        // Where something is written as a reference to a character, places within the value are unknown.
        var isVerbatim = value.Text.Length == value.End - value.Start;
        for (var i = 0; i < value.Text.Length;)
        {
            var start = i;
            while (i < value.Text.Length && value.Text[i] is not (' ' or '\t' or '\r' or '\n'))
                i++;

            if (i > start)
                yield return new SourceScalar(value.Text.Substring(start, i - start), isPlain: false, isVerbatim ? value.Start + start : value.Start, isVerbatim ? value.Start + i : value.End);
            else
                i++;
        }
    }

    private static SourceReference? Reference(SourceScalar value) => value.Text is Null or "" ? null : new SourceReference(value.Text, value.Start, value.End);

    private static SourceScalar Guess(SourceScalar value) =>
        value.Text is "true" or "false" || Numbers.TryDecimal(value.Text, out _) ? new SourceScalar(value.Text, isPlain: true, value.Start, value.End) : value;
}
