using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Comparison;

/// <summary>An annotation of a document that several have annotated.</summary>
/// <param name="Model">As its own corpus has it.</param>
/// <param name="Type">The position of its type among the compared ones.</param>
/// <param name="Fragments">The ranges in the text of the first corpus.</param>
/// <param name="Values">Its values by the positions of the properties in <see cref="ComparedType.Properties"/>, in words; null for none.</param>
/// <param name="Targets">The positions in the document of the annotations that the properties refer to; -1 for none.</param>
/// <param name="Key">The identity among others of its type: its place, and the arguments of a relation.</param>
internal sealed record ComparedAnnotation(AnnotationModel Model, int Type, TextRange[] Fragments, string?[] Values, int[] Targets, string Key)
{
    public int Start => Fragments[0].Start;

    public int End => Fragments[^1].End;

    /// <summary>Gets a value that indicates whether there is no such place in the text of the first corpus.</summary>
    public bool IsNowhere => Start == End && Model.Start != Model.End;

    /// <summary>Gets the place, in a form that is equal for equal places.</summary>
    public string Place =>
        string.Join("+", Fragments.Select(static fragment => string.Create(CultureInfo.InvariantCulture, $"{fragment.Start}..{fragment.End}")));

    /// <summary>Gets the identity of the annotation among those of all types.</summary>
    public (int Type, string Key) Identity => (Type, Key);

    /// <summary>Gets the number of characters of the text that two annotations have in common.</summary>
    public int Overlap(ComparedAnnotation other) =>
        Fragments.Sum(one => other.Fragments.Sum(two => Math.Max(0, Math.Min(one.End, two.End) - Math.Max(one.Start, two.Start))));
}
