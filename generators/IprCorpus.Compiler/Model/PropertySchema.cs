namespace IprCorpus.Compiler.Model;

/// <summary>A declared property.</summary>
/// <param name="Name">As the seeds spell it.</param>
/// <param name="MemberName">As C# spells it.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="TypeName">
/// The enum for <see cref="ValueKind.Enum"/>; the referenced type for <see cref="ValueKind.Entity"/> and
/// <see cref="ValueKind.Annotation"/>, where <c>Entity</c> and <c>Annotation</c> name the roots; otherwise null.
/// </param>
/// <param name="IsOptional">Whether it may be left out; never together with <paramref name="IsList"/>.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="IsKey">Whether its values are unique over the corpus and the type is looked up by it.</param>
/// <param name="InverseName">For references: the C# name of the list that the referenced type gets; otherwise null.</param>
/// <param name="Summary">Text, not markup.</param>
internal sealed record PropertySchema(
    string Name,
    string MemberName,
    ValueKind Kind,
    string? TypeName,
    bool IsOptional,
    bool IsList,
    bool IsKey,
    string? InverseName,
    string? Summary)
{
    /// <summary>The name in the foreign format; null where that is the name.</summary>
    public string? Label { get; init; }

    /// <summary>The name in the foreign format.</summary>
    public string LabelText => Label ?? Name;

    /// <summary>The C# name of the look-up by the property; null where it is no key.</summary>
    public string? LookupName => IsKey ? "By" + MemberName : null;

    /// <summary>Gets the value that stands where a file states none; null where there is none.</summary>
    public Value? Default { get; init; }

    /// <summary>Gets the default as the schema writes it; null where there is none.</summary>
    public string? DefaultText { get; init; }

    /// <summary>Gets a value that indicates whether a file has to state a value.</summary>
    public bool IsRequired => !IsOptional && !IsList && Default is null;

    /// <summary>Gets a value that indicates whether the enum is one of the runtime's.</summary>
    public bool IsBuiltIn { get; init; }
}

/// <summary>The kinds of property values.</summary>
internal enum ValueKind
{
    String,
    Int,
    Decimal,
    Bool,
    Date,
    DateTime,
    Period,
    Quantity,
    Uri,
    Span,
    Enum,
    Entity,
    Annotation,
}
