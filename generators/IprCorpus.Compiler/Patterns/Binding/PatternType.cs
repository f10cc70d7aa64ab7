namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>A type whose attributes a pattern can compare.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="IsAnnotation">Whether its instances are annotations; otherwise they are entities or documents.</param>
/// <param name="List">For annotations, the name of their list in <c>Corpus</c>.</param>
/// <param name="Attributes">Its properties, inherited ones included.</param>
internal sealed record PatternType(string Name, bool IsAnnotation, string? List, IReadOnlyList<PatternAttribute> Attributes);

/// <summary>A property that a pattern can compare.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="TypeName">The C# name of the enum or of the referenced type; otherwise null.</param>
/// <param name="IsOptional">Whether it can be null.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="IsBuiltIn">Whether the enum is the runtime's and not the corpus's own.</param>
internal sealed record PatternAttribute(
    string MemberName, AttributeKind Kind, string? TypeName = null, bool IsOptional = false, bool IsList = false, bool IsBuiltIn = false)
{
    /// <summary>As patterns spell it: the C# name with a small letter.</summary>
    public string Name => char.ToLowerInvariant(MemberName[0]) + MemberName.Substring(1);
}

/// <summary>A value of an enum.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Label">The word that the files of the corpus have for it.</param>
internal sealed record PatternValue(string MemberName, string Label);

/// <summary>The kinds of values that a pattern tells apart.</summary>
internal enum AttributeKind
{
    /// <summary>The text that an annotation covers, which is read where it is.</summary>
    Characters,
    String,
    Int,
    Decimal,
    Bool,
    Enum,
    Reference,

    /// <summary>A type that patterns do not compare, such as a period.</summary>
    Other,
}
