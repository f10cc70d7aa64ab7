using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>An annotation on its way from the file to the model.</summary>
/// <param name="order">Its position in the file.</param>
internal sealed class AnnotationDraft(SourceAnnotation source, int order)
{
    public SourceAnnotation Source => source;

    /// <summary>Its position among the document's annotations in the file.</summary>
    public int Order => order;

    /// <summary>Its position in document order, once that is known.</summary>
    public int Ordinal { get; set; }

    /// <summary>The position of its type in the schema; -1 where that is not known.</summary>
    public int Type { get; set; } = -1;

    public string? MemberName { get; set; }

    public EquatableArray<TextRange> Fragments { get; set; }

    public Value?[] Values { get; set; } = [];

    /// <summary>Set after a mistake: the annotation does not reach the model.</summary>
    public bool IsDropped { get; set; }

    public int Start => Fragments[0].Start;

    public int End => Fragments[Fragments.Count - 1].End;
}

/// <summary>A reference to an annotation before document order is known; never reaches a model.</summary>
internal sealed record DraftReference(AnnotationDraft Target) : Value
{
    public bool Equals(DraftReference? other) => other is not null && ReferenceEquals(Target, other.Target);

    public override int GetHashCode() => Target.Order;
}
