using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei.Writing;

/// <summary>A stretch of an annotation that is one element; in the order of the start tags.</summary>
/// <param name="Ordinal">The annotation, by its position in document order.</param>
/// <param name="HasBefore">Whether a piece of the same annotation comes before.</param>
/// <param name="HasAfter">Whether one comes after.</param>
/// <param name="IsAlternative">Whether it is part of a choice, and so inside of whatever covers the same words.</param>
internal readonly record struct TeiPiece(TextRange Range, int Ordinal, bool HasBefore, bool HasAfter, bool IsAlternative) : IComparable<TeiPiece>
{
    public int CompareTo(TeiPiece other)
    {
        var order = Range.Start.CompareTo(other.Range.Start);
        if (order == 0)
            order = other.Range.End.CompareTo(Range.End);
        if (order == 0)
            order = IsAlternative.CompareTo(other.IsAlternative);

        return order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
    }
}
