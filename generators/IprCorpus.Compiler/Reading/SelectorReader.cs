namespace IprCorpus.Compiler.Reading;

/// <summary>Reads selectors: their keys stand in the annotation itself, or in the items of its <c>fragments</c>.</summary>
internal sealed class SelectorReader(NodeShape shape)
{
    public const string ExactKey = "exact";
    public const string PrefixKey = "prefix";
    public const string SuffixKey = "suffix";
    public const string OccurrenceKey = "occurrence";
    public const string StartKey = "start";
    public const string EndKey = "end";
    public const string FragmentsKey = "fragments";

    public static readonly IReadOnlyList<string> SelectorKeys = [ExactKey, PrefixKey, SuffixKey, OccurrenceKey, StartKey, EndKey];

    /// <summary>Takes an entry that is part of a selector; false for any other.</summary>
    public bool Accept(SourceEntry entry, ref Parts parts)
    {
        switch (entry.Key.Text)
        {
            case ExactKey: parts.Exact = Scalar(shape.AsText(ExactKey, entry.Value), ref parts); break;
            case PrefixKey: parts.Prefix = Scalar(shape.AsText(PrefixKey, entry.Value), ref parts); break;
            case SuffixKey: parts.Suffix = Scalar(shape.AsText(SuffixKey, entry.Value), ref parts); break;
            case OccurrenceKey: parts.Occurrence = Scalar(shape.AsScalar(OccurrenceKey, entry.Value), ref parts); break;
            case StartKey: parts.Start = Scalar(shape.AsScalar(StartKey, entry.Value), ref parts); break;
            case EndKey: parts.End = Scalar(shape.AsScalar(EndKey, entry.Value), ref parts); break;
            case FragmentsKey:
                parts.Fragments = entry;
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>The anchor that an annotation's parts make; see <see cref="SourceAnnotation.Anchor"/>.</summary>
    public IReadOnlyList<SourceSelector>? Finish(in Parts parts, SourceScalar type)
    {
        if (parts.IsUnsound)
            return null;

        if (parts.Fragments is not { } fragments)
            return parts.HasSelector ? [parts.ToSelector(PlaceOf(parts, type))] : [];

        if (parts.HasSelector)
        {
            shape.Bag.Add(AnchorRules.FragmentsAndSelector, fragments.Key.Start, fragments.Key.End);
            return null;
        }

        if (fragments.Value is not SourceList { Items.Length: > 0 } list)
        {
            shape.Wrong(FragmentsKey, "a list with at least one selector", fragments.Value);
            return null;
        }

        var selectors = new List<SourceSelector>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Read(FragmentsKey, item) is { } selector)
                selectors.Add(selector);
        }

        return selectors.Count == list.Items.Length ? selectors : null;
    }

    /// <summary>A selector that stands by itself: a mapping, or in short just the quote.</summary>
    public SourceSelector? Read(string name, SourceNode node)
    {
        if (node is SourceScalar)
            return shape.AsText(name, node) is { } quote ? new SourceSelector(quote, quote, null, null, null, null) : null;

        if (shape.AsMap(name, node) is not { } map)
            return null;

        var parts = new Parts();
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == FragmentsKey || !Accept(entry, ref parts))
            {
                shape.Unknown("A selector", entry.Key, SelectorKeys);
                parts.IsUnsound = true;
            }
        }

        return parts.IsUnsound ? null : parts.ToSelector(PlaceOf(parts, map));
    }

    private static SourceNode PlaceOf(in Parts parts, SourceNode otherwise) =>
        parts.Exact ?? parts.Start ?? parts.End ?? parts.Prefix ?? parts.Suffix ?? parts.Occurrence ?? otherwise;

    private static SourceScalar? Scalar(SourceScalar? scalar, ref Parts parts)
    {
        parts.IsUnsound |= scalar is null;
        return scalar;
    }

    /// <summary>The parts of a selector that have been read so far.</summary>
    public struct Parts
    {
        public SourceScalar? Exact;
        public SourceScalar? Prefix;
        public SourceScalar? Suffix;
        public SourceScalar? Occurrence;
        public SourceScalar? Start;
        public SourceScalar? End;
        public SourceEntry? Fragments;
        public bool IsUnsound;

        public readonly bool HasSelector => (Exact ?? Prefix ?? Suffix ?? Occurrence ?? Start ?? End) is not null;

        public readonly SourceSelector ToSelector(SourceNode place) => new(place, Exact, Prefix, Suffix, Start, End) { Occurrence = Occurrence };
    }
}
