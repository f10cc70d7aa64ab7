using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>
/// A token of a text that is searched: a word, a number or a mark, annotated or computed. Tokens are equal that stand at the
/// same place of the same text.
/// </summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct TextToken<T> : IJsonRecord
    where T : CorpusDocument
{
    private readonly TextView _view;
    private readonly int _index;

    internal TextToken(TextView view, int index) => (_view, _index) = (view, index);

    /// <summary>Gets the document in which the token stands.</summary>
    public T Document => (T)_view.Document;

    /// <summary>Gets where the token stands in the document's text, in UTF-16 code units.</summary>
    public TextSpan Span => _view.ToDocument(_view.Tokens[_index]);

    /// <summary>Gets the token as it stands in the text that is searched; a new string.</summary>
    public string Text => Characters.ToString();

    /// <summary>Gets the token as it stands in the text that is searched, without a copy.</summary>
    public ReadOnlySpan<char> Characters => _view.Text.AsSpan(_view.Tokens.StartOf(_index), _view.Tokens[_index].Length);

    /// <summary>Gets whether the token holds a letter or a digit.</summary>
    public bool IsWord => _view.IsWord(_index);

    /// <summary>Gets the annotation that the token is; null where tokens are computed.</summary>
    public CorpusAnnotation? Annotation =>
        _view.Document.Content is { HasAnnotatedTokens: true } content ? content.Store.TokenTable!.Find(content.Document, _index) : null;

    /// <summary>
    /// Gets the token's annotation under the names of Universal Dependencies; null where tokens are computed, or no annotated
    /// token of the corpus has any.
    /// </summary>
    public IToken? Layer => Annotation as IToken;

    /// <summary>Determines whether two tokens stand at the same place of the same text.</summary>
    /// <param name="other">The other token.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(TextToken<T> other) =>
        _view is null ? other._view is null : other._view is not null && _index == other._index && _view.HasTextOf(other._view);

    /// <inheritdoc/>
    public override int GetHashCode() => _view is null ? 0 : HashCode.Combine(_view.Document, _index);

    /// <summary>Returns the token as a JSON object, as <see cref="CorpusJson"/> describes it.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Returns the token as it stands in the text.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonPlace.Write(writer, Document, Span);
        writer.WriteString("text", Characters);
        writer.WriteEndObject();
    }
}
