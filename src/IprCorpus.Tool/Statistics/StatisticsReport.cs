namespace IprCorpus.Tool.Statistics;

/// <summary>How much a corpus holds.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Characters">How many UTF-16 code units their texts have.</param>
/// <param name="WithoutAnnotations">The ids of documents that have none.</param>
/// <param name="Longest">The longest documents, the longest first.</param>
/// <param name="Entities">By type.</param>
/// <param name="Annotations">By type.</param>
/// <param name="Values">How closed tagsets are used.</param>
internal sealed record StatisticsReport(
    int Documents,
    long Characters,
    IReadOnlyList<string> WithoutAnnotations,
    IReadOnlyList<DocumentLength> Longest,
    IReadOnlyList<EntityCount> Entities,
    IReadOnlyList<AnnotationCount> Annotations,
    IReadOnlyList<ValueDistribution> Values);

/// <summary>How long a document is.</summary>
internal sealed record DocumentLength(string Document, int Characters, int Annotations);

/// <summary>How many entities of a type there are.</summary>
internal sealed record EntityCount(string Type, int Count);

/// <summary>How many annotations of a type there are.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="MeanLength">How many characters one covers.</param>
/// <param name="LongestLength">How many the longest covers.</param>
internal sealed record AnnotationCount(string Type, int Count, int Documents, double MeanLength, int LongestLength);

/// <summary>How often each value of a closed tagset occurs, the most frequent first; those that are never used last.</summary>
internal sealed record ValueDistribution(string Property, IReadOnlyList<ValueCount> Values);

/// <summary>How often a value occurs.</summary>
internal sealed record ValueCount(string Value, int Count);
