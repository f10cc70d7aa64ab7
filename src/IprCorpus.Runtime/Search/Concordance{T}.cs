using System.Collections;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>The hits of a search in their context: a list of lines, in document order unless sorted. A line is made when it is asked for.</summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public sealed class Concordance<T> : IReadOnlyList<ConcordanceLine<T>>
    where T : CorpusDocument
{
    private const int DefaultCharacters = 40;

    private readonly TextView[] _views;
    private readonly Context _context;
    private readonly Func<Hit[]>? _find;
    private Hit[]? _hits;

    internal Concordance(TextView[] views, Hit[] hits)
        : this(views, hits, null, new Context(DefaultCharacters, IsWords: false))
    {
    }

    private Concordance(TextView[] views, Hit[]? hits, Func<Hit[]>? find, Context context) => (_views, _hits, _find, _context) = (views, hits, find, context);

    /// <summary>Gets the number of lines.</summary>
    public int Count => Hits.Length;

    /// <summary>The places of the lines. Those of a filter are found when they are first read, and kept.</summary>
    private Hit[] Hits => _hits ??= _find!();

    /// <summary>Gets the line at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The line, made when it is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public ConcordanceLine<T> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return LineOf(Hits[index]);
        }
    }

    /// <summary>
    /// Returns the same lines with words of context on either side; what marks and white space stand beside them come with
    /// them.
    /// </summary>
    /// <param name="count">The number of words.</param>
    /// <returns>The same hits in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Concordance<T> WithWords(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Concordance<T>(_views, _hits, () => Hits, new Context(count, IsWords: true));
    }

    /// <summary>
    /// Returns the same lines with UTF-16 code units of context on either side; 40 unless said otherwise. No character is
    /// cut in half.
    /// </summary>
    /// <param name="count">The number of code units.</param>
    /// <returns>The same hits in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Concordance<T> WithCharacters(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Concordance<T>(_views, _hits, () => Hits, new Context(count, IsWords: false));
    }

    /// <summary>Filters the lines by a function. Deferred: lines are tested once, when the answer is first read.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>The lines that pass, in the same order and with the same context.</returns>
    public Concordance<T> Where(Func<ConcordanceLine<T>, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new Concordance<T>(_views, null, () => [.. Hits.Where(hit => predicate(LineOf(hit)))], _context);
    }

    /// <summary>
    /// Sorts the lines, at once, by words near the hit. Capitals count only where words are equal without them; lines that
    /// are equal in all positions stay in document order. A missing word comes first.
    /// </summary>
    /// <param name="positions">
    /// Which words: 1 is the first to the right, -1 the first to the left, 0 is the hit; the position named first decides
    /// first.
    /// </param>
    /// <returns>The same lines in the new order, after O(k log k) comparisons of k lines.</returns>
    /// <exception cref="ArgumentException">No position is named.</exception>
    public Concordance<T> SortedBy(params int[] positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        if (positions.Length == 0)
        {
            throw new ArgumentException("Name the words to sort by: 1 is the first to the right, -1 the first to the left.", nameof(positions));
        }

        var lines = Enumerable.Range(0, Count).ToArray();
        Array.Sort(lines, new LineOrder(_views, Hits, positions));
        return new Concordance<T>(_views, Array.ConvertAll(lines, line => Hits[line]), null, _context);
    }

    /// <summary>Joins the lines with the annotations that stand in a relation to the hit. Deferred.</summary>
    /// <typeparam name="TAnnotation">The generated record of the annotations.</typeparam>
    /// <param name="annotations">The list, or a filter of one.</param>
    /// <param name="relation">The relation of the annotation to the hit; by default, they overlap.</param>
    /// <returns>Pairs in the order of the lines and then of the annotations.</returns>
    public IEnumerable<(ConcordanceLine<T> Line, TAnnotation Annotation)> PairsWith<TAnnotation>(
        IAnnotationSource<TAnnotation> annotations, SpanRelation relation = SpanRelation.Overlapping)
        where TAnnotation : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return Pairs();

        IEnumerable<(ConcordanceLine<T> Line, TAnnotation Annotation)> Pairs()
        {
            var list = annotations.ToAnnotationList();
            foreach (var line in this)
            {
                foreach (var annotation in list.StandingIn(relation, line.Document, line.Span))
                {
                    yield return (line, annotation);
                }
            }
        }
    }

    /// <summary>Returns the lines as a JSON array: hits with their context and place.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the lines.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(Corpus.Texts.Find("customs").WithWords(3).ToJson(indented: true));
    /// </code>
    /// </example>
    public string ToJson(bool indented = false) => JsonText.OfAll(this.Cast<IJsonRecord>(), indented);

    /// <summary>Returns an enumerator, which allocates nothing.</summary>
    /// <returns>An enumerator in the order of the lines.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Returns the number of lines.</summary>
    /// <returns>A text such as <c>17 lines</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} lines");

    IEnumerator<ConcordanceLine<T>> IEnumerable<ConcordanceLine<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ConcordanceLine<T> LineOf(Hit hit) => new(_views[hit.View], hit.Span, _context);

    /// <summary>A walk through the lines.</summary>
    public struct Enumerator : IEnumerator<ConcordanceLine<T>>
    {
        private readonly Concordance<T> _lines;
        private int _index;

        internal Enumerator(Concordance<T> lines) => (_lines, _index) = (lines, -1);

        /// <inheritdoc/>
        public readonly ConcordanceLine<T> Current => _lines.LineOf(_lines.Hits[_index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _lines.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
