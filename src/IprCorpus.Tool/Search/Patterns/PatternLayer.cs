using IprCorpus.Compiler.Model;
using IprCorpus.Runtime.Patterns;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>The annotations of a type that fulfil a condition, as stretches of the tokens of one document after another.</summary>
/// <param name="isOfLayer">For each annotation type, whether its annotations are of the layer.</param>
/// <param name="tokens">The tokens of the document at hand.</param>
/// <param name="fulfils">The condition; it is asked only of annotations of the type.</param>
internal sealed class PatternLayer(bool[] isOfLayer, PatternTokens tokens, Func<AnnotationModel, bool> fulfils)
{
    private DocumentModel? _unread;

    /// <summary>Gets the stretches from the first token of each annotation to its last; rows are positions among those of the document.</summary>
    public TokenRanges Hulls => Read(_hulls);

    /// <summary>Gets the stretches of what the annotations cover.</summary>
    public TokenRanges Runs => Read(_runs);

    private readonly TokenRanges _hulls = new();
    private readonly TokenRanges _runs = new();

    /// <summary>Goes to a document; its annotations are read when they are first asked for.</summary>
    public void Open(DocumentModel document) => _unread = document;

    private TokenRanges Read(TokenRanges ranges)
    {
        if (_unread is not { } document)
        {
            return ranges;
        }

        _unread = null;
        _hulls.Clear();
        _runs.Clear();
        for (var row = 0; row < document.Annotations.Count; row++)
        {
            if (document.Annotations[row] is var annotation && isOfLayer[annotation.Type] && fulfils(annotation))
            {
                _hulls.Add(tokens.TokensOf(new(annotation.Start, annotation.End)), row);
                foreach (var fragment in annotation.Fragments)
                {
                    _runs.AddFragment(tokens.TokensOf(new(fragment.Start, fragment.End)), row);
                }
            }
        }

        _hulls.Sort();
        _runs.Sort();
        return ranges;
    }
}
