using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Reports quotes whose rest YAML has taken for a comment: in a plain scalar a number sign after a blank begins one
/// (<c>exact: Court #3 in Rotterdam</c>). It is the rest of the quote where the text goes on with it.
/// </summary>
internal sealed class QuoteCommentCheck(DocumentText text, DiagnosticBag bag)
{
    /// <summary>Nobody leaves more space than this before a comment, nor in a sentence.</summary>
    private const int MaxSpace = 256;

    /// <summary>Returns whether the comment behind a quote goes on with the text, which is then reported.</summary>
    /// <param name="quote">The quote, in the file of the bag.</param>
    /// <param name="place">A place of the quote in the text.</param>
    public bool Check(SourceScalar quote, int place)
    {
        if (!quote.IsPlain || CommentBehind(quote) is not { Length: > 0 } comment || EndOfCommon(comment, place + quote.Text.Length) is not { } end)
            return false;

        bag.Add(AnchorRules.CommentContinuesQuote, comment.Start, comment.End, Messages.Yaml(text.Slice(place, end)));
        return true;
    }

    /// <summary>The comment behind a scalar, on its last line or the next; empty where there is none.</summary>
    private TextRange CommentBehind(SourceScalar quote)
    {
        var file = bag.Text;
        var start = SkipSpace(file, quote.End);
        if (start == quote.End || start == file.Length || file[start] != '#')
            return default;

        var end = file.IndexOfAny(LineMap.LineEnds, start);
        end = end < 0 ? file.Length : end;
        while (char.IsWhiteSpace(file[end - 1]))
            end--;

        return new TextRange(start, end);
    }

    /// <summary>The end of the part of the text that a comment repeats, in whole words; null where it repeats none.</summary>
    private int? EndOfCommon(TextRange comment, int place)
    {
        var (file, i, j) = (bag.Text, comment.Start, SkipSpace(text.Value, place));
        if (j == place)
            return null;

        var hasWord = false;
        int? end = null;
        while (i < comment.End && j < text.Value.Length && file[i] == text.Value[j])
        {
            hasWord |= char.IsLetterOrDigit(file[i]);
            (i, j) = (i + 1, j + 1);
            var isWhole = i == comment.End || !WordEdges.CutsWord(file, i) && !text.CutsWord(j);
            if (isWhole && (hasWord || i == comment.End))
                end = j;

            if (i < comment.End && char.IsWhiteSpace(file[i]) && j < text.Value.Length && char.IsWhiteSpace(text.Value[j]))
                (i, j) = (SkipSpace(file, i), SkipSpace(text.Value, j));
        }

        return end;
    }

    private static int SkipSpace(string value, int at)
    {
        var end = at;
        while (end < value.Length && end - at < MaxSpace && char.IsWhiteSpace(value[end]))
            end++;

        return end;
    }
}
