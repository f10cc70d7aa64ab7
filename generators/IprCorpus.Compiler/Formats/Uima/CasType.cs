using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>A type that a type system declares.</summary>
/// <param name="Name">With its namespace, if it has one.</param>
/// <param name="Supertype">The name of the type that it derives from; empty for the root.</param>
/// <param name="Features">Its own, in the order of declaration.</param>
internal sealed record CasType(string Name, string Supertype, params IReadOnlyList<CasFeature> Features)
{
    /// <summary>For a type of strings: all of them, where that is declared.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }

    public string? Description { get; init; }

    /// <summary>Where the supertype is named; null for a built-in type.</summary>
    public SourceNode? At { get; init; }
}

/// <summary>A feature that a type declares.</summary>
/// <param name="Name">Unique in its type.</param>
/// <param name="Range">The name of the type of its values.</param>
internal sealed record CasFeature(string Name, string Range)
{
    /// <summary>For arrays and lists of feature structures: the type of the items; null for any.</summary>
    public string? ElementType { get; init; }

    /// <summary>Gets a value that indicates whether an array or list stands by itself, so that several features can refer to it.</summary>
    public bool IsShared { get; init; }

    public string? Description { get; init; }

    /// <summary>Where the range is named; null for a built-in type.</summary>
    public SourceNode? At { get; init; }

    public bool IsCollection => CasNames.IsCollection(Range);
}
