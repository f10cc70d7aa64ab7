using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads the values of attributes in XMI as the features of a type system.</summary>
internal sealed class XmiValues(TypeSystem types, CasValues values, Losses losses)
{
    /// <param name="feature">Null where it is not declared.</param>
    public SourceNode? Read(CasFeature? feature, SourceScalar value)
    {
        if (feature is null)
            return values.Guess(value);

        if (feature.IsShared && feature.IsCollection)
            return values.Convert(SourceKind.Reference, value);

        if (feature.Range == CasNames.ByteArray)
            return new SourceScalar(value.Text.ToUpperInvariant(), isPlain: false, value.Start, value.End);

        return feature.IsCollection ? ReadItems(types.KindOf(CasNames.ElementOf(feature.Range, feature.ElementType)), value)
            : values.Convert(types.KindOf(feature.Range), value);
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
                yield return new SourceScalar(value.Text.Substring(start, i - start), isPlain: false, isVerbatim ? value.Start + start : value.Start,
                    isVerbatim ? value.Start + i : value.End);
            else
                i++;
        }
    }

    private SourceNode? ReadItems(SourceKind kind, SourceScalar value)
    {
        // Strings stand in elements; only an empty array of them is an attribute.
        if (kind is SourceKind.Text or SourceKind.Closed && value.Text.Length > 0)
            return values.Convert(SourceKind.Reference, value);

        var items = new List<SourceNode>();
        var isWhole = true;
        foreach (var word in Words(value))
        {
            if (values.Convert(kind, word) is { } item)
                items.Add(item);
            else
                isWhole = false;
        }

        // Without one item, all behind it would stand in places that are not theirs.
        if (!isWhole)
        {
            losses.Add("arrays with places that are empty or hold no value of their kind", value);
            return null;
        }

        return new SourceList([.. items], value.Start, value.End);
    }
}
