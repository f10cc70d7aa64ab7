using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>A token of a text that is searched: a word, a number or a mark, annotated or computed.</summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public readonly struct TextToken<T>
    where T : CorpusDocument
{
    private readonly TextView _view;
    private readonly int _index;

    internal TextToken(TextView view, int index) => (_view, _index) = (view, index);

    /// <summary>The document in which it stands.</summary>
    public T Document => (T)_view.Document;

    /// <summary>Where it stands in the document's text, in UTF-16 code units.</summary>
    public TextSpan Span => _view.ToDocument(_view.Tokens[_index]);

    /// <summary>What stands there.</summary>
    public string Text => Characters.ToString();

    /// <summary>What stands there, without a copy.</summary>
    public ReadOnlySpan<char> Characters => _view.Text.AsSpan(_view.Tokens.StartOf(_index), _view.Tokens[_index].Length);

    /// <summary>Whether it holds a letter or a digit.</summary>
    public bool IsWord => _view.IsWord(_index);

    /// <summary>The annotation that it is; null where tokens are computed.</summary>
    public CorpusAnnotation? Annotation => _view.Document.Content is { HasAnnotatedTokens: true } content ? content.Store.TokenTable!.Find(content.Document, _index) : null;

    /// <summary>Its annotation under the names of Universal Dependencies; null where tokens are computed, or no annotated token of the corpus has any.</summary>
    public IToken? Layer => Annotation as IToken;

    /// <summary>What stands there.</summary>
    public override string ToString() => Text;
}
