using System.Text;
using IprCorpus.Segmentation;

namespace IprCorpus.Runtime;

/// <summary>
/// A reading of a text with its damage mended, beside the original, and the way from each to the other. Positions are
/// UTF-16 code units; a conversion takes time logarithmic in the number of replacements.
/// </summary>
/// <remarks>
/// <para>
/// A position stands for the character at it, and is carried to where that character stands in the other text. One in a
/// replaced stretch is carried to the start of what stands for that, and the end of one text to the end of the other.
/// </para>
/// <para>
/// A span is carried from where its first character went to where its last did: what cuts into a replaced stretch takes
/// in the whole of what stands for it, and what is supplied at its edges stays outside. A point inside a stretch, and one
/// where something is supplied or left out, is carried to all that stands there; any other stays a point.
/// </para>
/// <para>
/// Of replacements that share a character, or of which one is a point inside the other, the one that starts first
/// stands, of equal starts the longer, of equal stretches the one named first; the others are ignored. What is supplied
/// at the start of a stretch stands before it, and several at one point stand in the order named.
/// </para>
/// </remarks>
public sealed class RegularizedText
{
    private readonly Replacement[] _replacements;
    private readonly Alignment _fromOriginal;
    private readonly Alignment _toOriginal;
    private int[]? _tokens;
    private int[]? _sentences;

    /// <summary>Makes the reading.</summary>
    /// <param name="original">The text as it was received.</param>
    /// <param name="replacements">The texts that replace its stretches, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A replacement is outside the text.</exception>
    public RegularizedText(string original, IEnumerable<Replacement> replacements)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(replacements);
        Original = original;
        _replacements = Resolve(original, replacements);

        var reading = new StringBuilder(original.Length);
        var (from, to) = (new TextSpan[_replacements.Length], new TextSpan[_replacements.Length]);
        var position = 0;
        for (var i = 0; i < _replacements.Length; i++)
        {
            var (span, text) = _replacements[i];
            reading.Append(original, position, span.Start - position);
            (from[i], to[i]) = (span, new TextSpan(reading.Length, reading.Length + text.Length));
            reading.Append(text);
            position = span.End;
        }

        reading.Append(original, position, original.Length - position);
        Text = _replacements.Length == 0 ? original : reading.ToString();
        _fromOriginal = new Alignment(from, to);
        _toOriginal = _fromOriginal.Reversed();
    }

    /// <summary>The regularised reading.</summary>
    public string Text { get; }

    /// <summary>The tokens of the reading, by the word boundaries of UAX #29.</summary>
    public SpanList TokenSpans => new(_tokens ??= Segments.Tokens(Text));

    /// <summary>The sentences of the reading, by the sentence boundaries of UAX #29.</summary>
    public SpanList SentenceSpans => new(_sentences ??= Segments.Sentences(Text));

    /// <summary>The text as it was received.</summary>
    public string Original { get; }

    /// <summary>The replacements that stand, in text order.</summary>
    public IReadOnlyList<Replacement> Replacements => _replacements;

    /// <summary>Converts a position of the reading to its place in the original.</summary>
    /// <param name="position">The position in the reading.</param>
    /// <returns>The position in the original.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the reading; its end is still inside.</exception>
    public int ToOriginal(int position) => _toOriginal.Map(Check(position, Text));

    /// <summary>Converts a span of the reading to the span of the original that it stands for.</summary>
    /// <param name="span">The span of the reading.</param>
    /// <returns>The span of the original.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the reading.</exception>
    public TextSpan ToOriginal(TextSpan span) => _toOriginal.Map(Check(span, Text));

    /// <summary>
    /// Returns what an annotation of the original covers, as it reads here: its fragments, joined by one space. What is
    /// supplied at its edges stays outside.
    /// </summary>
    /// <param name="annotation">The annotation.</param>
    /// <returns>A new string.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The annotation belongs to a longer text.</exception>
    public string TextOf(CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return string.Join(' ', annotation.Fragments.Select(fragment =>
        {
            var (start, end) = FromOriginal(fragment);
            return Text[start..end];
        }));
    }

    /// <summary>Converts a position of the original to its place in the reading.</summary>
    /// <param name="position">The position in the original.</param>
    /// <returns>The position in the reading.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the original; its end is still inside.</exception>
    public int FromOriginal(int position) => _fromOriginal.Map(Check(position, Original));

    /// <summary>Converts a span of the original to the span of the reading that stands for it.</summary>
    /// <param name="span">The span of the original.</param>
    /// <returns>The span of the reading.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the original.</exception>
    public TextSpan FromOriginal(TextSpan span) => _fromOriginal.Map(Check(span, Original));

    /// <summary>Returns the reading.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static Replacement[] Resolve(string original, IEnumerable<Replacement> replacements)
    {
        var kept = new List<Replacement>();
        var end = 0;
        foreach (var replacement in replacements
            .OrderBy(static replacement => replacement.Original.Start)
            .ThenBy(static replacement => replacement.Original.IsEmpty ? int.MinValue : -replacement.Original.End))
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(replacement.Original.End, original.Length, nameof(replacements));
            if (replacement.Original.Start >= end)
            {
                kept.Add(replacement);
                end = replacement.Original.End;
            }
        }

        return [.. kept];
    }

    private static int Check(int position, string text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, text.Length);
        return position;
    }

    private static TextSpan Check(TextSpan span, string text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        return span;
    }
}
