using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Editing;

/// <summary>Makes a selector mean a range of the text by as few edits of its values as that takes.</summary>
/// <param name="file">The file with the selector.</param>
/// <param name="selector">A selector with a quote.</param>
/// <param name="text">The text.</param>
/// <param name="places">The places of the text.</param>
internal sealed class QuoteEdit(SourceFile file, SourceSelector selector, DocumentText text, QuotePlaces places)
{
    private readonly List<FileEdit> _edits = [];

    /// <summary>Gets the edits; null where a selector of this form cannot mean the range.</summary>
    public IReadOnlyList<FileEdit>? At(TextRange range)
    {
        _edits.Clear();
        var exact = text.Slice(range.Start, range.End);
        Replace(selector.Exact!, exact);
        if (selector.Start is { } start && selector.End is { } end)
        {
            Replace(start, Messages.Number(range.Start));
            Replace(end, Messages.Number(range.End));
        }

        var prefix = Context(selector.Prefix, places.FitsBefore(range, selector.Prefix?.Text ?? ""), () => Before(range.Start, selector.Prefix!.Text.Length));
        var suffix = Context(selector.Suffix, places.FitsAfter(range, selector.Suffix?.Text ?? ""), () => After(range.End, selector.Suffix!.Text.Length));
        return selector.Start is not null || text.Search.FindOnly(prefix + exact + suffix) >= 0 || AddContext(range, prefix, suffix) ? [.. _edits] : null;
    }

    private string Context(SourceScalar? written, bool fits, Func<string> actual)
    {
        if (written is null || fits)
            return written?.Text ?? "";

        var text = actual();
        Replace(written, text);
        return text;
    }

    private void Replace(SourceScalar scalar, string value)
    {
        if (scalar.Text != value)
            _edits.Add(new FileEdit(file.DisplayPath, scalar.Start, scalar.End, YamlScalar.InPlaceOf(scalar, value)));
    }

    // The quote is there more than once: the shortest context tells its places apart.
    private bool AddContext(TextRange range, string prefix, string suffix)
    {
        if (prefix.Length + suffix.Length > 0)
            return false;

        var all = text.Search.FindAll(text.Slice(range.Start, range.End), 1000).ToList();
        var context = ContextSuggestion.For(text.Value, all, range.Start, range.Length);
        if (context.Length == 0)
            context = SelectorReader.OccurrenceKey + ": " + Messages.Number(all.IndexOf(range.Start) + 1);

        var (place, line) = (selector.Exact!.End, LineOf(selector.Exact.Start));
        var key = line.TrimStart(' ', '-');
        if (!key.StartsWith(SelectorReader.ExactKey + ":", StringComparison.Ordinal))
            return false;

        _edits.Add(new FileEdit(file.DisplayPath, place, place, "\n" + new string(' ', line.Length - key.Length) + context));
        return true;
    }

    private string LineOf(int place)
    {
        var start = place == 0 ? 0 : file.Text.LastIndexOf('\n', place - 1) + 1;
        var end = file.Text.IndexOf('\n', place);
        return file.Text[start..(end < 0 ? file.Text.Length : end)];
    }

    // As long as the old context, and on to the edge of the word.
    private string Before(int end, int length)
    {
        var start = Math.Max(0, end - length);
        while (start > 0 && char.IsLetterOrDigit(text.Value[start - 1]) && char.IsLetterOrDigit(text.Value[start]))
            start--;

        return text.Slice(start, end);
    }

    private string After(int start, int length)
    {
        var end = Math.Min(text.Value.Length, start + length);
        while (end < text.Value.Length && end > start && char.IsLetterOrDigit(text.Value[end - 1]) && char.IsLetterOrDigit(text.Value[end]))
            end++;

        return text.Slice(start, end);
    }
}
