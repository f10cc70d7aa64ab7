using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Turns selectors into ranges of the text. Nothing is guessed: a range is given only where the selector means exactly that.</summary>
internal sealed class AnchorBinder(DocumentText text, OffsetRule offsets, AnchorGranularity granularity, DiagnosticBag bag)
{
    /// <summary>Longer heaps of combining marks are shown in part.</summary>
    private const int MaxCluster = 32;

    private readonly QuoteBinder _quotes = new(text, offsets, granularity, bag);
    private readonly WordEdgeCheck _edges = new(text, granularity, bag);

    /// <inheritdoc cref="OffsetRule.HasMachineEdges"/>
    public bool HasMachineEdges => offsets.HasMachineEdges;

    /// <summary>The fragments of an annotation's anchor, in text order; null after an error.</summary>
    public EquatableArray<TextRange>? Bind(IReadOnlyList<SourceSelector> selectors)
    {
        var ranges = new TextRange[selectors.Count];
        var isSound = true;
        for (var i = 0; i < ranges.Length; i++)
        {
            // Where a discontinuous annotation leaves something out, it may be a part of a word.
            var judged = (i == 0 ? Edges.Start : Edges.None) | (i == ranges.Length - 1 ? Edges.End : Edges.None);
            if (Bind(selectors[i], judged) is { } range)
                ranges[i] = range;
            else
                isSound = false;
        }

        for (var i = 1; isSound && i < ranges.Length; i++)
        {
            var (before, range, at) = (ranges[i - 1], ranges[i], selectors[i].Node);
            if (range.Start >= before.End && range.End > before.Start)
                continue;

            bag.Add(
                AnchorRules.OverlappingFragments, at.Start, at.End,
                Messages.Number(range.Start), Messages.Number(range.End), Messages.Number(before.Start), Messages.Number(before.End));
            isSound = false;
        }

        return isSound ? new EquatableArray<TextRange>(ranges) : null;
    }

    /// <summary>The range that one selector means; null after an error.</summary>
    /// <param name="judged">The edges that may not be inside a word.</param>
    public TextRange? Bind(SourceSelector selector, Edges judged = Edges.Both)
    {
        if (selector.Within is not null || selector.Until is not null)
            return BindStretch(selector, judged);

        var isQuote = selector.Start is null && selector.End is null;
        var range = isQuote ? _quotes.Bind(selector) : BindPosition(selector);
        if (range is not { } found)
            return null;

        if (CutsPair(selector, found.Start, "start") || CutsPair(selector, found.End, "end"))
            return null;

        if (!offsets.HasMachineEdges)
        {
            CheckClusters(selector.Node, found);
            CheckSpace(selector.Node, found);
        }

        if (isQuote && offsets.HasHandwrittenQuotes)
            _edges.Check(selector.Node, found, judged);

        return found;
    }

    private TextRange? BindStretch(SourceSelector selector, Edges judged)
    {
        if (selector.Within is { } outer)
        {
            if (Bind(outer, Edges.None) is not { } around)
                return null;

            return new AnchorBinder(text.Part(around.Start, around.End), offsets, granularity, bag).Bind(selector with { Within = null }, judged) is { } inner
                ? new TextRange(around.Start + inner.Start, around.Start + inner.End)
                : null;
        }

        // Both quotes say where they begin; how far they go on means nothing.
        if (Bind(selector with { Until = null }, judged & Edges.Start) is not { } first || Bind(selector.Until!, judged & Edges.Start) is not { } last)
            return null;

        if (last.Start >= first.Start)
            return new TextRange(first.Start, last.Start);

        var at = selector.Until!.Node;
        bag.Add(AnchorRules.ReversedPosition, at.Start, at.End, Messages.Number(first.Start), Messages.Number(last.Start));
        return null;
    }

    private TextRange? BindPosition(SourceSelector selector)
    {
        if (selector.Occurrence is not null)
            return Incomplete(selector, "'occurrence' counts the places of a quote; leave it out beside 'start' and 'end'");

        if (selector.Start is not { } startAt || selector.End is not { } endAt)
            return Incomplete(selector, selector.Start is null ? "'end' needs 'start'" : "'start' needs 'end'");

        if (Offset(offsets.StartName, startAt) is not { } givenStart || Offset("end", endAt) is not { } givenEnd)
            return null;

        if (givenEnd < givenStart)
        {
            bag.Add(AnchorRules.ReversedPosition, endAt.Start, endAt.End, Messages.Number(givenStart), Messages.Number(givenEnd));
            return null;
        }

        var (start, end) = (text.Units.ToUtf16(givenStart, offsets.Unit), text.Units.ToUtf16(givenEnd, offsets.Unit));
        if (selector.Exact is null && end > start && offsets.IsExactRequired)
            return Incomplete(selector, "'start' and 'end' need 'exact', the text between them, so that a change of the text is noticed");

        if (offsets.TrustsQuotes && selector.Exact is { Text.Length: > 0 } quote && !text.Holds(start, end, quote.Text, offsets.HasCopies)
            && Reanchor(selector, quote, givenStart, givenEnd) is { } moved)
            return moved;

        if (end > text.Value.Length)
        {
            var at = start > text.Value.Length ? startAt : endAt;
            bag.Add(
                AnchorRules.PositionOutOfRange, at.Start, at.End, Messages.Number(givenStart), Messages.Number(givenEnd),
                Messages.Number(text.Units.FromUtf16(text.Value.Length, offsets.Unit)) + " " + offsets.Unit.CharacterName,
                Explain(givenStart, selector.Exact?.Text ?? string.Empty));
            return null;
        }

        return Matches(selector, new TextRange(start, end), givenStart, givenEnd) ? new TextRange(start, end) : null;
    }

    /// <summary>The one place of a quote, with a warning; null where there is none or several.</summary>
    private TextRange? Reanchor(SourceSelector selector, SourceScalar quote, int givenStart, int givenEnd)
    {
        var (prefix, suffix) = (selector.Prefix?.Text ?? string.Empty, selector.Suffix?.Text ?? string.Empty);
        var place = text.Search.FindOnly(prefix + quote.Text + suffix);
        place = place >= 0 ? place + prefix.Length : text.Search.FindOnly(quote.Text);
        var found = place >= 0 ? new TextRange(place, place + quote.Text.Length) : place == -1 && offsets.HasCopies
            ? _quotes.FindCopy(prefix, quote.Text, suffix) ?? _quotes.FindCopy(string.Empty, quote.Text, string.Empty) : null;
        if (found is not { } range)
            return null;

        var at = selector.Node;
        bag.Add(
            AnchorRules.Reanchored, at.Start, at.End, Messages.Excerpt(quote.Text),
            Messages.Number(givenStart), Messages.Number(givenEnd), Messages.Number(text.Units.FromUtf16(range.Start, offsets.Unit)),
            Messages.Number(text.Units.FromUtf16(range.End, offsets.Unit)));
        return range;
    }

    private bool Matches(SourceSelector selector, TextRange range, int givenStart, int givenEnd)
    {
        if (selector.Exact is { Text: var exact } && !text.Holds(range.Start, range.End, exact, offsets.HasCopies))
        {
            var (at, found) = (selector.Node, text.Slice(range.Start, range.End));
            if (offsets.HasCopies && CopiedQuote.LacksRestOfWords(text.Value, range.Start, range.End, exact))
            {
                bag.Add(AnchorRules.CopyOfPartOfWords, at.Start, at.End, Messages.Number(givenStart), Messages.Number(givenEnd), Messages.Excerpt(found),
                    Messages.Excerpt(exact));
                return true;
            }

            var difference = bag.HasRoom ? QuoteDifference.Explain(found, exact) : string.Empty;
            bag.Add(
                AnchorRules.PositionDisagrees, at.Start, at.End, Messages.Number(givenStart), Messages.Number(givenEnd),
                Messages.Excerpt(found), Messages.Excerpt(exact), difference.Length > 0 ? difference : Explain(givenStart, exact));
            return false;
        }

        return offsets.TrustsQuotes || ContextAgrees(selector.Prefix, range.Start - (selector.Prefix?.Text.Length ?? 0), range.Start, range.End)
            && ContextAgrees(selector.Suffix, range.End, range.Start, range.End);
    }

    private string Explain(int givenStart, string exact) =>
        exact.Length > 0 && bag.HasRoom ? OffsetUnits.Explain(text.Units, givenStart, exact, offsets.Unit) : string.Empty;

    /// <summary>Beside a position, prefix and suffix are further checks.</summary>
    private bool ContextAgrees(SourceScalar? context, int place, int start, int end)
    {
        if (context is null || Ordinal.StandsAt(text.Value, place, context.Text))
            return true;

        var from = Math.Max(0, place);
        var to = Math.Min(text.Value.Length, Math.Max(from, place + context.Text.Length));
        bag.Add(
            AnchorRules.PositionDisagrees, context.Start, context.End, Messages.Number(from), Messages.Number(to),
            Messages.Excerpt(text.Slice(from, to)), Messages.Excerpt(context.Text),
            $" The position itself, {Messages.Number(start)}..{Messages.Number(end)}, fits.");
        return false;
    }

    private int? Offset(string name, SourceScalar scalar)
    {
        if (OffsetRule.Parse(scalar.Text) is { } offset)
            return offset;

        bag.Add(AnchorRules.InvalidPosition, scalar.Start, scalar.End, name, Messages.Excerpt(scalar.Text), offsets.Unit.CharacterName);
        return null;
    }

    private TextRange? Incomplete(SourceSelector selector, string message)
    {
        bag.Add(AnchorRules.IncompleteSelector, selector.Node.Start, selector.Node.End, message);
        return null;
    }

    private bool CutsPair(SourceSelector selector, int place, string side)
    {
        if (!Graphemes.CutsPair(text.Value, place))
            return false;

        bag.Add(AnchorRules.CutsSurrogatePair, selector.Node.Start, selector.Node.End, side, Messages.Number(place), text.Slice(place - 1, place + 1));
        return true;
    }

    private void CheckClusters(SourceNode at, TextRange range)
    {
        if (Graphemes.CutsCluster(text.Value, range.Start))
            Report(range.Start, "start");

        if (range.Length > 0 && Graphemes.CutsCluster(text.Value, range.End))
            Report(range.End, "end");

        void Report(int place, string side)
        {
            var (start, end) = (place - 1, place + 1);
            while (place - start < MaxCluster && Graphemes.CutsCluster(text.Value, start))
                start--;
            while (end - place < MaxCluster && Graphemes.CutsCluster(text.Value, end))
                end++;

            bag.Add(AnchorRules.CutsGraphemeCluster, at.Start, at.End, side, Messages.Number(place), Messages.Excerpt(text.Slice(start, end)));
        }
    }

    private void CheckSpace(SourceNode at, TextRange range)
    {
        if (range.Length == 0)
            return;

        var (starts, ends) = (char.IsWhiteSpace(text.Value[range.Start]), char.IsWhiteSpace(text.Value[range.End - 1]));
        if (starts == ends && (!starts || IsBlank(range)))
            return;

        bag.Add(AnchorRules.SurroundingSpace, at.Start, at.End, starts ? ends ? "starts and ends" : "starts" : "ends");
    }

    /// <summary>Whoever quotes nothing but white space means it.</summary>
    private bool IsBlank(TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!char.IsWhiteSpace(text.Value[i]))
                return false;
        }

        return true;
    }
}
