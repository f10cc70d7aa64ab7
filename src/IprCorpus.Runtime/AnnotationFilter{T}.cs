using System.Collections;

namespace IprCorpus.Runtime;

/// <summary>
/// The annotations of a list that pass a test, in the order of the list, found each time that they are asked for: what LINQ's
/// <c>Where</c> gives, without its way through an interface for each annotation.
/// </summary>
/// <remarks>
/// LINQ walks through lists and arrays of its own, and through all else by two calls of an interface a step, which cost more
/// than most tests. What is not here is LINQ's.
/// </remarks>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public sealed class AnnotationFilter<T> : IEnumerable<T>
    where T : CorpusAnnotation
{
    private readonly AnnotationList<T> _list;
    private readonly Func<T, bool> _passes;

    internal AnnotationFilter(AnnotationList<T> list, Func<T, bool> passes) => (_list, _passes) = (list, passes);

    /// <summary>How many annotations pass; each is tested once.</summary>
    public int Count() => _list.CountOf(_passes);

    /// <summary>Whether any annotation passes; no more are tested than it takes.</summary>
    public bool Any()
    {
        foreach (var annotation in _list)
        {
            if (_passes(annotation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those that pass another test, too.</summary>
    public AnnotationFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var first = _passes;
        return new AnnotationFilter<T>(_list, annotation => first(annotation) && predicate(annotation));
    }

    /// <summary>Those that pass, by a key, in the order in which the keys first occur, when they are asked for. Null is a key, too.</summary>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector) => GroupBy(keySelector, null);

    /// <summary>The same, by keys that a comparer holds to be equal. A group's key is the first of them.</summary>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return _list.Groups(_passes, keySelector, comparer);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var annotation in _list)
        {
            if (_passes(annotation))
            {
                yield return annotation;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
