using System.ComponentModel;

namespace IprCorpus.Runtime.Patterns;

/// <summary>
/// A pattern at work, on one document after another. Generated code derives one class a pattern, whose <see cref="Match"/>
/// is the pattern itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PatternScan
{
    private readonly TokenSource _tokens;
    private readonly List<PatternLayer> _layers = [];
    private readonly Backtracking _backtracking;
    private readonly string[] _captures;
    private readonly int[] _capturedLayers;
    private readonly bool _isOverlapping;
    private CorpusDocument? _document;

    /// <param name="tokens">The source of tokens.</param>
    /// <param name="isOverlapping">Whether every token can begin a match.</param>
    /// <param name="loops">The number of loops of the pattern that must not be entered twice at one place.</param>
    /// <param name="captures">The names of the captures.</param>
    /// <param name="capturedLayers">For each capture the layer whose annotations it captures; -1 where it captures tokens.</param>
    private protected PatternScan(TokenSource tokens, bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
    {
        _tokens = tokens;
        _isOverlapping = isOverlapping;
        _captures = captures;
        _capturedLayers = capturedLayers;
        _backtracking = new Backtracking(loops, captures.Length);
    }

    /// <summary>Gets the number of tokens in the document.</summary>
    protected int Count => _tokens.Count;

    /// <summary>Finds the matches in documents. Deferred.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="create">Creates the scan.</param>
    /// <returns>Matches in the order of the documents and of the text.</returns>
    public static IEnumerable<PatternMatch> Find(IEnumerable<CorpusDocument> documents, Func<PatternScan> create)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Enumerate(documents, create);
    }

    /// <summary>Finds the matches in a document. Deferred.</summary>
    /// <param name="document">The document.</param>
    /// <param name="create">Creates the scan.</param>
    /// <returns>Matches in the order of the text.</returns>
    public static IEnumerable<PatternMatch> Find(CorpusDocument document, Func<PatternScan> create)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Enumerate([document], create);
    }

    /// <summary>Matches the pattern at a token.</summary>
    /// <param name="start">The token.</param>
    /// <returns>The token after the last of the first match in order of preference; -1 where none begins at the token.</returns>
    protected abstract int Match(int start);

    /// <summary>Creates the layer of an annotation type that the pattern names.</summary>
    /// <typeparam name="T">The generated record of the annotations.</typeparam>
    /// <param name="annotations">The annotations.</param>
    /// <param name="condition">The condition on them, or null.</param>
    /// <returns>The layer.</returns>
    protected PatternLayer<T> Layer<T>(AnnotationList<T> annotations, Func<T, bool>? condition = null)
        where T : CorpusAnnotation
    {
        var layer = new PatternLayer<T>(_tokens, annotations, condition);
        _layers.Add(layer);
        return layer;
    }

    /// <summary>Returns the characters of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The characters from its start to its end.</returns>
    protected ReadOnlySpan<char> Word(int token) => _document!.Text.AsSpan(_tokens.Start(token), _tokens.End(token) - _tokens.Start(token));

    /// <summary>Remembers where to go on if what follows fails.</summary>
    /// <param name="label">The label to go to.</param>
    /// <param name="low">A number for it.</param>
    /// <param name="high">Another number for it.</param>
    protected void Push(int label, int low, int high) => _backtracking.Push(label, low, high);

    /// <summary>Returns what was remembered last; captures are set back to what they were then.</summary>
    /// <param name="low">The first number.</param>
    /// <param name="high">The second number.</param>
    /// <returns>The label; 0 where nothing is remembered.</returns>
    protected int Pop(out int low, out int high) => _backtracking.Pop(out low, out high);

    /// <summary>Enters a loop at a token; what failed once there would fail again.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="position">The token.</param>
    /// <returns>True where it is entered there for the first time since the match began.</returns>
    protected bool Enter(int loop, int position) => _backtracking.Enter(loop, position);

    /// <summary>Begins a capture.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="position">The token.</param>
    protected void BeginCapture(int capture, int position) => _backtracking.BeginCapture(capture, position);

    /// <summary>Ends a capture.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="position">The token after its last.</param>
    /// <param name="entry">The entry of its layer; -1 where it captures tokens.</param>
    protected void EndCapture(int capture, int position, int entry = -1) => _backtracking.EndCapture(capture, position, entry);

    /// <summary>Determines whether a condition holds for one of several values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>True where it does.</returns>
    protected static bool Any<T>(IReadOnlyList<T> values, Func<T, bool> condition)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (condition(values[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<PatternMatch> Enumerate(IEnumerable<CorpusDocument> documents, Func<PatternScan> create)
    {
        var scan = create();
        foreach (var document in documents)
        {
            scan.Open(document);
            for (var position = 0; position <= scan.Count;)
            {
                scan._backtracking.Begin(position);
                var end = scan.Match(position);
                if (end >= 0)
                {
                    yield return scan.Result(position, end);
                }

                position = end > position && !scan._isOverlapping ? end : position + 1;
            }
        }
    }

    private void Open(CorpusDocument document)
    {
        _document = document;
        _tokens.Open(document);
        foreach (var layer in _layers)
        {
            layer.Open(document);
        }
    }

    private PatternMatch Result(int first, int end)
    {
        var captures = _backtracking.CaptureCount is var count && count == 0 ? [] : new PatternCapture[count];
        for (var capture = _captures.Length - 1; count > 0; capture--)
        {
            if (_backtracking.HasCaptured(capture))
            {
                captures[--count] = ResultOf(capture);
            }
        }

        return new PatternMatch(_document!, _tokens.SpanOf(first, end), first, end - first, captures);
    }

    private PatternCapture ResultOf(int capture)
    {
        var (first, end, entry) = _backtracking.Captured(capture);
        var annotation = entry < 0 ? null : _layers[_capturedLayers[capture]].Annotation(entry);
        var span = annotation?.Span ?? _tokens.SpanOf(first, end);
        return new PatternCapture(_captures[capture], _document!, span, first, end - first, annotation);
    }
}
