namespace IprCorpus.Runtime.Search;

/// <summary>The place of a hit: which of the texts searched, and from where to where in it.</summary>
internal readonly record struct Hit(int View, int Start, int End) : IComparable<Hit>
{
    public TextSpan Span => new(Start, End);

    /// <summary>Document order.</summary>
    public int CompareTo(Hit other) => View != other.View ? View.CompareTo(other.View) : Span.CompareTo(other.Span);
}
