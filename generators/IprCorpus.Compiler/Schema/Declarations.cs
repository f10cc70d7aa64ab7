using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema;

/// <summary>The content of <c>corpus.yaml</c>, with positions; names are not yet resolved.</summary>
internal sealed class CorpusDeclaration
{
    public SourceScalar? Name { get; set; }

    public SourceScalar? Namespace { get; set; }

    public string? Summary { get; set; }

    public string? License { get; set; }

    /// <summary>The checks that the corpus asks for.</summary>
    public List<string> Checks { get; } = [];

    public AnchorGranularity Granularity { get; set; }

    /// <summary>Gets a value that indicates whether the schema is complete: what foreign files have and it lacks is an error there.</summary>
    public bool IsPinned { get; set; }

    /// <summary>C# names of types by label, and names of properties by <c>label.label</c>, for what is inferred.</summary>
    public Dictionary<string, string> Mapping { get; } = new(StringComparer.Ordinal);

    public List<EnumDeclaration> Enums { get; } = [];

    public List<PropertyDeclaration> DocumentProperties { get; set; } = [];

    public string? DocumentSummary { get; set; }

    public List<TypeDeclaration> Entities { get; set; } = [];

    public List<TypeDeclaration> Annotations { get; set; } = [];
}

internal sealed record EnumDeclaration(SourceScalar Name, string? Summary, IReadOnlyList<EnumValueDeclaration> Values)
{
    /// <summary>Gets a value that indicates whether the files of the corpus show it, and nobody has written it.</summary>
    public bool IsInferred { get; init; }
}

internal sealed record EnumValueDeclaration(SourceScalar Name, string? Summary)
{
    /// <summary>Gets the name in the foreign format; null where that is the name.</summary>
    public SourceScalar? Label { get; init; }
}

internal sealed class TypeDeclaration(SourceScalar name)
{
    public SourceScalar Name { get; } = name;

    /// <summary>Gets or sets the name in the foreign format; null where that is the name.</summary>
    public SourceScalar? Label { get; set; }

    public string LabelText => (Label ?? Name).Text;

    /// <summary>Gets a value that indicates whether the files of the corpus show it, and nobody has written it.</summary>
    public bool IsInferred { get; set; }

    public string? Summary { get; set; }

    public SourceScalar? Base { get; set; }

    public bool IsAbstract { get; set; }

    public SourceScalar? Plural { get; set; }

    public List<PropertyDeclaration> Properties { get; set; } = [];

    public AnchorPolicy Anchor { get; set; }

    /// <summary>The name of the property whose value stands for the covered text.</summary>
    public SourceScalar? ReadingProperty { get; set; }

    public string? ReadingText { get; set; }

    /// <summary>The name of the property by which every annotation leads to the innermost of this type that it is in.</summary>
    public SourceScalar? Container { get; set; }

    /// <summary>The property that marks annotations as inferred, and the value that does.</summary>
    public (SourceScalar Property, SourceScalar Value)? Inferred { get; set; }
}

/// <param name="Type">The type as written; parsed by <see cref="TypeExpression"/>.</param>
internal sealed record PropertyDeclaration(SourceScalar Name, SourceScalar Type, string? Summary, SourceScalar? Key, bool IsKey, SourceScalar? Inverse)
{
    /// <summary>Gets the value that stands where a file states none; null where there is none.</summary>
    public SourceScalar? Default { get; init; }

    /// <summary>The name that binding gives the inverse list of an inferred property where the usual one is taken.</summary>
    public string? GivenInverse { get; set; }

    /// <summary>Gets the name in the foreign format; null where that is the name.</summary>
    public SourceScalar? Label { get; init; }

    public string LabelText => (Label ?? Name).Text;

    /// <summary>Gets a value that indicates whether the files of the corpus show it, and nobody has written it.</summary>
    public bool IsInferred { get; init; }
}
