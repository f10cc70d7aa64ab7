namespace IprCorpus.Compiler.Names;

/// <summary>Members that generated types have by themselves, so that no property, inverse list or named instance can take their names.</summary>
internal static class ReservedNames
{
    /// <summary>
    /// The built-in roots, the facade, the types in records, and the last name of the runtime's namespace, which a type in the
    /// namespace <c>IprCorpus</c> would hide: no declared type or enum has one of these names.
    /// </summary>
    public static readonly IReadOnlyCollection<string> Types = Set("Annotation", "Columns", "Corpus", "Document", "Entity", "Runtime");

    /// <summary>Members that every record declares by itself: no type or enum has one of these names, for no member has the name of its type.</summary>
    public static readonly IReadOnlyCollection<string> DeclaredMembers =
        Set("ById", "EqualityContract", "Equals", "GetHashCode", "PrintMembers", "ToJson", "ToString", "WriteProperties");

    /// <summary>Members of every record.</summary>
    private static readonly string[] Record =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToJson", "ToString", "WriteProperties",
    ];

    public static readonly IReadOnlyCollection<string> DocumentMembers =
        Set([
            .. Record, "Annotations", "ById", "CodePoints", "FindAnnotation", "Id", "Index", "Reading", "Regularize",
            "Regularized", "Replacements", "SentenceSpans", "Text", "TextOf", "TokenSpans",
        ]);

    public static readonly IReadOnlyCollection<string> EntityMembers =
        Set([.. Record, "ById", "Id"]);

    public static readonly IReadOnlyCollection<string> AnnotationMembers =
        Set([
            .. Record, "BeginsWith", "Characters", "CodePoints", "Columns", "Covers", "CoversText", "Document", "End", "EndsWith", "Fragments",
            "GetWords", "Id", "Is",
            "IsAfter", "IsBefore", "IsColocatedWith", "IsCoveredBy", "IsDiscontinuous", "IsInferred", "IsMetBy", "Length", "Meets", "Overlaps",
            "OverlapsAtBegin", "OverlapsAtEnd", "RegularizedText", "Span", "Start", "Text", "TextSpan", "TokenSpans",
        ]);

    /// <summary>Members of the facade <c>Corpus</c> beside the collections of the declared types.</summary>
    public static readonly IReadOnlyCollection<string> CorpusMembers =
        Set("Annotations", "Corpus", "Documents", "Entities", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Verify");

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
