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

    /// <param name="tokens">Where tokens come from.</param>
    /// <param name="isOverlapping">Whether every token can begin a match.</param>
    /// <param name="loops">How many loops of the pattern must not be entered twice at one place.</param>
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

    /// <summary>How many tokens the document has.</summary>
    protected int Count => _tokens.Count;

    /// <summary>The matches in documents, in the order of these and of the text, each found when it is asked for.</summary>
    public static IEnumerable<Match> Find(IEnumerable<CorpusDocument> documents, Func<PatternScan> create)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Enumerate(documents, create);
    }

    /// <summary>The matches in a document.</summary>
    public static IEnumerable<Match> Find(CorpusDocument document, Func<PatternScan> create)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Enumerate([document], create);
    }

    /// <summary>Where the first match ends, in order of preference, that begins at a token; -1 where none does.</summary>
    protected abstract int Match(int start);

    /// <summary>The annotations of a type that the pattern speaks of.</summary>
    protected PatternLayer<T> Layer<T>(AnnotationList<T> annotations, Func<T, bool>? condition = null)
        where T : CorpusAnnotation
    {
        var layer = new PatternLayer<T>(_tokens, annotations, condition);
        _layers.Add(layer);
        return layer;
    }

    /// <summary>The characters of a token, from its start to its end.</summary>
    protected ReadOnlySpan<char> Word(int token) => _document!.Text.AsSpan(_tokens.Start(token), _tokens.End(token) - _tokens.Start(token));

    /// <summary>Remembers where to go on if what follows fails: a label, and two numbers for it.</summary>
    protected void Push(int label, int low, int high) => _backtracking.Push(label, low, high);

    /// <summary>What was remembered last, captures being set back to what they were then; label 0 where there is nothing.</summary>
    protected int Pop(out int low, out int high) => _backtracking.Pop(out low, out high);

    /// <summary>Whether a loop is entered at a token for the first time since the match began; what failed once there would fail again.</summary>
    protected bool Enter(int loop, int position) => _backtracking.Enter(loop, position);

    /// <summary>Says where a capture begins.</summary>
    protected void BeginCapture(int capture, int position) => _backtracking.BeginCapture(capture, position);

    /// <summary>Says where a capture ends, and which entry of its layer it is.</summary>
    protected void EndCapture(int capture, int position, int entry = -1) => _backtracking.EndCapture(capture, position, entry);

    /// <summary>Whether a condition holds for one of several values.</summary>
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

    private static IEnumerable<Match> Enumerate(IEnumerable<CorpusDocument> documents, Func<PatternScan> create)
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

    private Match Result(int first, int end)
    {
        var captures = _backtracking.CaptureCount is var count && count == 0 ? [] : new Capture[count];
        for (var capture = _captures.Length - 1; count > 0; capture--)
        {
            if (_backtracking.HasCaptured(capture))
            {
                captures[--count] = ResultOf(capture);
            }
        }

        return new Match(_document!, _tokens.SpanOf(first, end), first, end - first, captures);
    }

    private Capture ResultOf(int capture)
    {
        var (first, end, entry) = _backtracking.Captured(capture);
        var annotation = entry < 0 ? null : _layers[_capturedLayers[capture]].Annotation(entry);
        var span = annotation?.Span ?? _tokens.SpanOf(first, end);
        return new Capture(_captures[capture], _document!, span, first, end - first, annotation);
    }
}
