using System.Collections;
using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>What a search found, each in its context: a list of lines, in document order unless sorted. A line is made when it is asked for.</summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public sealed class Concordance<T> : IReadOnlyList<ConcordanceLine<T>>
    where T : CorpusDocument
{
    private const int DefaultCharacters = 40;

    private readonly TextView[] _views;
    private readonly Hit[] _hits;
    private readonly Context _context;

    internal Concordance(TextView[] views, Hit[] hits)
        : this(views, hits, new Context(DefaultCharacters, IsWords: false))
    {
    }

    private Concordance(TextView[] views, Hit[] hits, Context context) => (_views, _hits, _context) = (views, hits, context);

    /// <summary>How many places were found.</summary>
    public int Count => _hits.Length;

    /// <summary>The line at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public ConcordanceLine<T> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return LineOf(_hits[index]);
        }
    }

    /// <summary>The same with so many words of context on either side; what marks and white space stand beside them come with them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Concordance<T> WithWords(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Concordance<T>(_views, _hits, new Context(count, IsWords: true));
    }

    /// <summary>The same with so many UTF-16 code units of context on either side; 40 unless said otherwise. No character is cut in half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Concordance<T> WithCharacters(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Concordance<T>(_views, _hits, new Context(count, IsWords: false));
    }

    /// <summary>The lines that pass a test.</summary>
    public Concordance<T> Where(Func<ConcordanceLine<T>, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new Concordance<T>(_views, [.. _hits.Where(hit => predicate(LineOf(hit)))], _context);
    }

    /// <summary>
    /// The lines in the order of words near what was found: 1 is the first word to the right, -1 the first to the left, 0 is
    /// what was found; the position named first decides first. Capitals count only where words are equal without them;
    /// lines that are equal in all positions stay in document order. A missing word comes first.
    /// </summary>
    /// <exception cref="ArgumentException">No position is named.</exception>
    public Concordance<T> SortedBy(params int[] positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        if (positions.Length == 0)
        {
            throw new ArgumentException("Name the words to sort by: 1 is the first to the right, -1 the first to the left.", nameof(positions));
        }

        var lines = Enumerable.Range(0, Count).ToArray();
        Array.Sort(lines, new LineOrder(_views, _hits, positions));
        return new Concordance<T>(_views, Array.ConvertAll(lines, line => _hits[line]), _context);
    }

    /// <summary>Each line with each annotation that stands in a relation to what was found: those it overlaps, unless said otherwise.</summary>
    public IEnumerable<(ConcordanceLine<T> Line, TAnnotation Annotation)> PairsWith<TAnnotation>(
        AnnotationList<TAnnotation> annotations, SpanRelation relation = SpanRelation.Overlapping)
        where TAnnotation : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return Pairs();

        IEnumerable<(ConcordanceLine<T> Line, TAnnotation Annotation)> Pairs()
        {
            foreach (var line in this)
            {
                foreach (var annotation in annotations.StandingIn(relation, line.Document, line.Span))
                {
                    yield return (line, annotation);
                }
            }
        }
    }

    /// <summary>Walks through the lines without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>How many lines there are, as in <c>17 lines</c>.</summary>
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
        public readonly ConcordanceLine<T> Current => _lines.LineOf(_lines._hits[_index]);

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
