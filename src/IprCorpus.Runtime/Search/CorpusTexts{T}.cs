using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>
/// The texts of some documents, to be searched and counted. Whatever is found comes in document order; nothing is folded
/// unless asked for.
/// </summary>
/// <remarks>
/// The first searches for words read the texts. Once that has cost as much as an index of all words costs, one is made; so
/// it is by statistics. It is kept, in about 8 bytes a token; the texts of a part of the documents have one of their own.
/// </remarks>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public sealed partial class CorpusTexts<T>
    where T : CorpusDocument
{
    private readonly IEnumerable<T> _source;
    private readonly bool _isRegularized;
    private TextView[]? _views;
    private TokenIndex? _index;
    private IReadOnlyList<T>? _documents;
    private CorpusTexts<T>? _regularized;

    internal CorpusTexts(IEnumerable<T> documents, bool isRegularized = false) => (_source, _isRegularized) = (documents, isRegularized);

    /// <summary>Gets the documents whose texts these are, in the order of the list that they come from.</summary>
    public IReadOnlyList<T> Documents => _documents ??= _source as IReadOnlyList<T> ?? [.. _source];

    /// <summary>
    /// The same documents, read with their damage mended or marked where the corpus declares how. Spans are still those of
    /// the text as it was received; what stands at them is the reading's.
    /// </summary>
    public CorpusTexts<T> Regularized => _isRegularized ? this : _regularized ??= new CorpusTexts<T>(_documents ?? _source, isRegularized: true);

    /// <summary>Gets the number of tokens, marks included. The first call makes an index.</summary>
    public int TokenCount => Index.Forms.Length;

    /// <summary>Gets the number of tokens that hold a letter or a digit. The first call makes an index.</summary>
    public int WordCount => Enumerable.Range(0, Index.FormCount).Where(Index.IsWord).Sum(Index.CountOf);

    /// <summary>Gets all tokens in document order, marks included, each made when it is asked for.</summary>
    public IEnumerable<TextToken<T>> Tokens
    {
        get
        {
            foreach (var view in Views)
            {
                for (var token = 0; token < view.Tokens.Count; token++)
                {
                    yield return new TextToken<T>(view, token);
                }
            }
        }
    }

    internal TextView[] Views => _views ??= [.. Documents.Select(document => new TextView(document, _isRegularized))];

    internal bool HasIndex => _index is not null;

    internal TokenIndex Index => _index ??= new TokenIndex(Views);

    /// <summary>Filters the texts by a function of their documents. Deferred: documents are tested once, when the texts are first read.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>The texts of the documents that pass.</returns>
    public CorpusTexts<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new CorpusTexts<T>(Enumerable.Where(_documents ?? _source, predicate), _isRegularized);
    }

    /// <summary>Returns the text of one document, which need not be one of these documents.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text of the document, searched and counted in the same way.</returns>
    public CorpusTexts<T> In(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CorpusTexts<T>([document], _isRegularized);
    }

    /// <summary>Returns the number of texts.</summary>
    /// <returns>A text such as <c>17 texts</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Documents.Count} {(_isRegularized ? "regularized texts" : "texts")}");
}
