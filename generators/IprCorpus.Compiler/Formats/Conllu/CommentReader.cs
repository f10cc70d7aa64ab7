using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>
/// Sorts the comments of a sentence by what they are about. What stands between <c># newdoc</c> and the first line about a
/// paragraph or sentence is about the document, and so is whatever begins with <c>meta::</c> or <c>global.</c>.
/// </summary>
internal sealed class CommentReader(ConlluFile file)
{
    private static readonly SourceScalar BareKey = new(ConlluLabels.Comment, isPlain: false, 0, 0);
    private static readonly char[] Spaces = [' ', '\t'];

    private readonly List<SourceNode> _bareOfDocument = [];
    private readonly List<SourceNode> _bareOfSentence = [];
    private int _sentence;

    public bool StartsDocument { get; private set; }

    /// <summary>The id behind <c># newdoc</c>; null where it gives none.</summary>
    public SourceScalar? DocumentId { get; private set; }

    public bool StartsParagraph { get; private set; }

    public SourceScalar? ParagraphId { get; private set; }

    public SourceScalar? SentenceId { get; private set; }

    /// <summary>Gets the place of the sentence's text in the file; null where the file does not give it.</summary>
    public (int Start, int End)? Text { get; private set; }

    /// <summary>Metadata of the document.</summary>
    public List<SourceEntry> OfDocument { get; } = [];

    /// <summary>Properties of the sentence.</summary>
    public List<SourceEntry> OfSentence { get; } = [];

    public void Read(List<(int Start, int End)> comments)
    {
        Clear();
        var isAboutDocument = false;
        foreach (var (start, end) in comments)
        {
            var from = SkipSpace(start + 1, end);
            var equals = file.Find('=', from, end);
            var keyEnd = TrimEnd(from, equals);
            var value = Math.Min(equals + 1, end);
            if (value < end && file.Text[value] == ' ')
                value++;

            switch (file.Share(from, keyEnd))
            {
                case "newdoc" or "newdoc id":
                    (StartsDocument, DocumentId, isAboutDocument) = (true, IdOf(value, end), true);
                    break;
                case "newpar" or "newpar id":
                    (StartsParagraph, ParagraphId, isAboutDocument) = (true, IdOf(value, end), false);
                    break;
                case "sent_id":
                    (SentenceId, isAboutDocument) = (IdOf(value, end), false);
                    break;
                case "text":
                    (Text, isAboutDocument) = ((value, end), false);
                    break;
                case var key:
                    var isDocuments = isAboutDocument || key.StartsWith("meta::", StringComparison.Ordinal)
                        || key.StartsWith("global.", StringComparison.Ordinal);

                    // A line whose first part is no single word is prose.
                    if (equals == end || key.Length == 0 || key.IndexOfAny(Spaces) >= 0)
                        (isDocuments ? _bareOfDocument : _bareOfSentence).Add(file.Scalar(from, end));
                    else
                        Add(file.Comment(from, keyEnd, isDocuments), file.Value(value, end), isDocuments ? OfDocument : OfSentence);
                    break;
            }
        }

        Close(_bareOfDocument, OfDocument);
        Close(_bareOfSentence, OfSentence);
    }

    private void Clear()
    {
        _sentence++;
        StartsDocument = StartsParagraph = false;
        DocumentId = ParagraphId = SentenceId = null;
        Text = null;
        OfDocument.Clear();
        OfSentence.Clear();
    }

    private SourceScalar? IdOf(int start, int end)
    {
        end = TrimEnd(start, end);
        return end > start ? file.Scalar(start, end) : null;
    }

    private void Add(ConlluKey key, SourceScalar value, List<SourceEntry> entries)
    {
        if (key.Enter(_sentence, entries.Count))
            entries.Add(new SourceEntry(key.Scalar, value));
        else
            entries[key.Position] = new SourceEntry(key.Scalar, SourceProperties.Join(entries[key.Position].Value, value));
    }

    private static void Close(List<SourceNode> bare, List<SourceEntry> entries)
    {
        if (bare.Count == 0)
            return;

        entries.Add(new SourceEntry(BareKey, new SourceList([.. bare], bare[0].Start, bare[bare.Count - 1].End)));
        bare.Clear();
    }

    private int SkipSpace(int start, int end)
    {
        while (start < end && file.Text[start] is ' ' or '\t')
            start++;

        return start;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && file.Text[end - 1] is ' ' or '\t')
            end--;

        return end;
    }
}
