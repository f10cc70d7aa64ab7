using IprCorpus.Compiler.Model;
using IprCorpus.Runtime.Patterns;
using IprCorpus.Segmentation;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>The tokens of a document: the annotations of the type <c>Token</c> where the corpus has one, otherwise its words by UAX #29.</summary>
/// <param name="isToken">For each annotation type, whether its annotations are tokens; null where the corpus has no such type.</param>
internal sealed class PatternTokens(bool[]? isToken) : TokenStretches
{
    private readonly List<AnnotationModel> _annotations = [];
    private int[] _words = [];

    /// <summary>Gets the annotation that is a token; null where it is a computed word.</summary>
    public AnnotationModel? this[int token] => isToken is null ? null : _annotations[token];

    public override int Start(int token) => isToken is null ? _words[2 * token] : _annotations[token].Start;

    public override int End(int token) => isToken is null ? _words[(2 * token) + 1] : _annotations[token].End;

    /// <summary>Goes to a document.</summary>
    public void Open(DocumentModel document)
    {
        if (isToken is null)
        {
            _words = Segments.Tokens(document.Text);
            Open(_words.Length / 2);
            return;
        }

        _annotations.Clear();
        _annotations.AddRange(document.Annotations.Where(annotation => isToken[annotation.Type]));
        Open(_annotations.Count);
    }
}
