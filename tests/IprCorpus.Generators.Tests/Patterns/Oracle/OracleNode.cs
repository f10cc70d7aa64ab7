using System.Collections.Immutable;

namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>
/// A part of a pattern with its meaning: all ways to match from a place on, in order of preference. Nothing is remembered,
/// nothing is cut short.
/// </summary>
internal abstract record OracleNode
{
    public abstract IEnumerable<OracleState> Match(OracleDocument document, OracleState state);

    /// <summary>As it is written inside a sequence.</summary>
    public abstract string Write();
}

/// <summary>Where a match in progress stands, and what it has captured.</summary>
internal sealed record OracleState(int Position, ImmutableSortedDictionary<string, (int First, int End)> Captures)
{
    public static OracleState At(int position) => new(position, ImmutableSortedDictionary.Create<string, (int First, int End)>(StringComparer.Ordinal));

    public OracleState To(int position) => this with { Position = position };
}

internal sealed record TokenPart(OracleCondition? Condition) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        state.Position < document.Tokens.Length && Condition?.Holds(document.Tokens[state.Position]) != false ? [state.To(state.Position + 1)] : [];

    public override string Write() => $"[{Condition?.Text}]";
}

internal sealed record PhrasePart(string? Tone) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        document.Phrases
            .Where(IsMeant)
            .Select(document.Stretch)
            .Where(stretch => stretch.First == state.Position)
            .Select(stretch => state.To(stretch.End));

    public bool IsMeant(OraclePhrase phrase) => Tone is null || phrase.Tone == Tone;

    public override string Write() => Tone is null ? "Phrase" : $"Phrase[tone='{Tone}']";
}

internal sealed record BoundaryPart(bool IsEnd) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        document.Phrases.Select(document.Stretch).Any(stretch => (IsEnd ? stretch.End : stretch.First) == state.Position) ? [state] : [];

    public override string Write() => IsEnd ? "</Phrase>" : "<Phrase>";
}

internal sealed record SequencePart(OracleNode First, OracleNode Second) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        First.Match(document, state).SelectMany(next => Second.Match(document, next));

    public override string Write() => $"{First.Write()} {Second.Write()}";
}

internal sealed record ChoicePart(OracleNode First, OracleNode Second) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        First.Match(document, state).Concat(Second.Match(document, state));

    public override string Write() => $"({First.Write()} | {Second.Write()})";
}

internal sealed record CapturePart(string Name, OracleNode Item) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state) =>
        Item.Match(document, state).Select(next => next with { Captures = next.Captures.SetItem(Name, (state.Position, next.Position)) });

    public override string Write() => $"{Name}:({Item.Write()})";
}

/// <summary>So many times; without a maximum, any number, but an item that matches nothing is not repeated for that.</summary>
internal sealed record RepeatPart(OracleNode Item, int Minimum, int? Maximum, bool IsLazy) : OracleNode
{
    public override IEnumerable<OracleState> Match(OracleDocument document, OracleState state)
    {
        if (Minimum > 0)
        {
            var rest = this with { Minimum = Minimum - 1, Maximum = Maximum - 1 };
            return Item.Match(document, state).SelectMany(next => rest.Match(document, next));
        }

        if (Maximum == 0)
        {
            return [state];
        }

        var fewer = this with { Maximum = Maximum - 1 };
        var more = Item.Match(document, state)
            .Where(next => Maximum is not null || next.Position > state.Position)
            .SelectMany(next => fewer.Match(document, next));
        return IsLazy ? new[] { state }.Concat(more) : more.Append(state);
    }

    public override string Write() => $"({Item.Write()}){{{Minimum},{Maximum}}}{(IsLazy ? "?" : "")}";
}
