using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Finds where annotations lie in the text of their Sofa. UIMA counts UTF-16 code units.</summary>
internal sealed class CasAnchors(string text, bool hasText, DiagnosticBag bag, Losses losses)
{
    /// <summary>Null after an error, and for a place in a text that the file does not hold.</summary>
    public TextRange? Bind(FeatureStructure annotation)
    {
        if (Offset("begin", annotation.Begin) is not { } start || Offset("end", annotation.End) is not { } end)
            return null;

        var at = annotation.End ?? annotation.Type;
        if (end < start)
        {
            bag.Add(AnchorRules.ReversedPosition, at.Start, at.End, Messages.Number(start), Messages.Number(end));
            return null;
        }

        if (end > text.Length)
        {
            if (!hasText)
                losses.Add("annotations of a text that the file does not hold", annotation.Type);
            else
                bag.Add(AnchorRules.PositionOutOfRange, at.Start, at.End, Messages.Number(start), Messages.Number(end),
                    Messages.Number(text.Length) + " " + OffsetUnit.Utf16.CharacterName, string.Empty);

            return null;
        }

        return CutsPair(annotation, start, "start") || CutsPair(annotation, end, "end") ? null : new TextRange(start, end);
    }

    private int? Offset(string name, SourceScalar? scalar)
    {
        if (scalar is null)
            return 0;

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return offset;

        bag.Add(AnchorRules.InvalidPosition, scalar.Start, scalar.End, name, Messages.Excerpt(scalar.Text));
        return null;
    }

    private bool CutsPair(FeatureStructure annotation, int place, string side)
    {
        if (!Graphemes.CutsPair(text, place))
            return false;

        bag.Add(AnchorRules.CutsSurrogatePair, annotation.Type.Start, annotation.Type.End, side, Messages.Number(place), text.Substring(place - 1, 2));
        return true;
    }
}
