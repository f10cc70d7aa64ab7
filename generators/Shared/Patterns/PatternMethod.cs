using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Patterns;

/// <summary>A method that is to become a pattern.</summary>
/// <param name="Signature">The parts of the declaration that the code of the other half of the method needs.</param>
/// <param name="Text">The pattern, with its place.</param>
/// <param name="NameLocation">The location of the name of the method.</param>
internal sealed record PatternMethod(PatternSignature Signature, PatternText Text, FileLocation NameLocation);

/// <summary>The declaration of a method that is to become a pattern; nothing in it knows where it stands.</summary>
/// <param name="Namespace">The namespace of the outermost type; empty for the global one.</param>
/// <param name="Types">The headers of the types around it, the outermost first, as in <c>partial class Queries</c>.</param>
/// <param name="Modifiers">As they are written.</param>
/// <param name="Name">As it is written.</param>
/// <param name="HintName">A name of its own for the generated file.</param>
/// <param name="Searched">The documents that are searched.</param>
/// <param name="Parameter">The parameter as it is written, without its type; empty where there is none.</param>
/// <param name="IsOverlapping">Whether matches may overlap.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record PatternSignature(
    string Namespace,
    EquatableArray<string> Types,
    string Modifiers,
    string Name,
    string HintName,
    SearchedKind Searched,
    string Parameter,
    bool IsOverlapping,
    string Pattern);

/// <summary>The kinds of what a pattern searches.</summary>
internal enum SearchedKind
{
    /// <summary>All documents of the corpus.</summary>
    Corpus,

    /// <summary>A <c>Document</c>.</summary>
    Document,

    /// <summary>An <c>IEnumerable&lt;Document></c>.</summary>
    Documents,

    /// <summary>A <c>DocumentList&lt;Document></c>.</summary>
    List,
}
