using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema;

/// <summary>What <c>corpus.yaml</c> states, with positions; names are not yet resolved.</summary>
internal sealed class CorpusDeclaration
{
    public SourceScalar? Name { get; set; }

    public SourceScalar? Namespace { get; set; }

    public string? Summary { get; set; }

    public string? License { get; set; }

    public List<EnumDeclaration> Enums { get; } = [];

    public List<PropertyDeclaration> DocumentProperties { get; set; } = [];

    public string? DocumentSummary { get; set; }

    public List<TypeDeclaration> Entities { get; set; } = [];

    public List<TypeDeclaration> Annotations { get; set; } = [];
}

internal sealed record EnumDeclaration(SourceScalar Name, string? Summary, IReadOnlyList<EnumValueDeclaration> Values);

internal sealed record EnumValueDeclaration(SourceScalar Name, string? Summary);

internal sealed class TypeDeclaration(SourceScalar name)
{
    public SourceScalar Name { get; } = name;

    public string? Summary { get; set; }

    public SourceScalar? Base { get; set; }

    public bool IsAbstract { get; set; }

    public SourceScalar? Plural { get; set; }

    public List<PropertyDeclaration> Properties { get; set; } = [];

    public AnchorPolicy Anchor { get; set; }

    /// <summary>The name of the property whose value stands for the covered text.</summary>
    public SourceScalar? ReadingProperty { get; set; }

    public string? ReadingText { get; set; }
}

/// <param name="Type">The type as written; parsed by <see cref="TypeExpression"/>.</param>
internal sealed record PropertyDeclaration(SourceScalar Name, SourceScalar Type, string? Summary, SourceScalar? Key, bool IsKey, SourceScalar? Inverse);
