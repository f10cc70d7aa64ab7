using System.ComponentModel;
using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime.Patterns;

/// <summary>
/// The annotations of one type, and of those that fulfil one condition, as stretches of the tokens of one document after
/// another. They are read when a pattern first asks for them in a document. Entries are in document order.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PatternLayer
{
    private readonly TokenSource _tokens;
    private readonly TokenRanges _hulls = new();
    private readonly TokenRanges _runs = new();
    private bool _isRead;

    private protected PatternLayer(TokenSource tokens) => _tokens = tokens;

    /// <summary>Finds the first entry that begins at a token or later.</summary>
    /// <param name="position">The token.</param>
    /// <returns>The number of the entry; the count of entries where none does.</returns>
    public int FirstFrom(int position) => Hulls.FirstFrom(position);

    /// <summary>Determines whether an entry exists and begins at a token.</summary>
    /// <param name="entry">The number of the entry.</param>
    /// <param name="position">The token.</param>
    /// <returns>True where it does.</returns>
    public bool BeginsAt(int entry, int position) => entry < _hulls.Count && _hulls.First(entry) == position;

    /// <summary>Returns the token after the last of an entry.</summary>
    /// <param name="entry">The number of the entry.</param>
    /// <returns>The token.</returns>
    public int EndOf(int entry) => _hulls.End(entry);

    /// <summary>Determines whether an annotation begins at a token.</summary>
    /// <param name="position">The token.</param>
    /// <returns>True where one does.</returns>
    public bool Begins(int position) => BeginsAt(FirstFrom(position), position);

    /// <summary>Determines whether the last token of an annotation is the one before.</summary>
    /// <param name="position">The token.</param>
    /// <returns>True where it is.</returns>
    public bool Ends(int position) => Hulls.HasEnd(position);

    /// <summary>Determines whether all tokens of a stretch belong to one annotation.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <returns>True where they do.</returns>
    public bool Covers(int first, int end) => Runs.Covers(first, end);

    /// <summary>Determines whether all tokens of some annotation are in a stretch.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <returns>True where they do.</returns>
    public bool LiesIn(int first, int end) => Hulls.LiesIn(first, end);

    internal void Open(CorpusDocument document)
    {
        OpenTable(document.Index);
        _isRead = false;
    }

    /// <summary>The annotation of an entry.</summary>
    internal CorpusAnnotation Annotation(int entry) => Get(_hulls.Row(entry));

    private TokenRanges Hulls
    {
        get
        {
            Read();
            return _hulls;
        }
    }

    private TokenRanges Runs
    {
        get
        {
            Read();
            return _runs;
        }
    }

    /// <summary>Goes to the rows of a document.</summary>
    private protected abstract void OpenTable(int document);

    /// <summary>The number of annotations of the type in the open document.</summary>
    private protected abstract int RowCount { get; }

    /// <summary>The annotation at a row, or null where it does not fulfil the condition.</summary>
    private protected abstract CorpusAnnotation? Select(int row);

    /// <summary>The annotation at a row.</summary>
    private protected abstract CorpusAnnotation Get(int row);

    private void Read()
    {
        if (_isRead)
        {
            return;
        }

        _isRead = true;
        _hulls.Clear();
        _runs.Clear();
        for (var row = 0; row < RowCount; row++)
        {
            if (Select(row) is { } annotation)
            {
                Add(row, annotation.Coverage);
            }
        }

        _hulls.Sort();
        _runs.Sort();
    }

    private void Add(int row, in Coverage coverage)
    {
        _hulls.Add(_tokens.TokensOf(coverage.Hull), row);
        for (var fragment = 0; fragment < coverage.Count; fragment++)
        {
            _runs.AddFragment(_tokens.TokensOf(coverage[fragment]), row);
        }
    }
}
