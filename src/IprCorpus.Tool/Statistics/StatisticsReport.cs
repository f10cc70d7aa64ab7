namespace IprCorpus.Tool.Statistics;

/// <summary>The size of a corpus.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Characters">The number of UTF-16 code units their texts have.</param>
/// <param name="WithoutAnnotations">The ids of documents that have none.</param>
/// <param name="Longest">The longest documents, the longest first.</param>
/// <param name="Entities">By type.</param>
/// <param name="Annotations">By type.</param>
/// <param name="Values">The way in which closed tagsets are used.</param>
internal sealed record StatisticsReport(
    int Documents,
    long Characters,
    IReadOnlyList<string> WithoutAnnotations,
    IReadOnlyList<DocumentLength> Longest,
    IReadOnlyList<EntityCount> Entities,
    IReadOnlyList<AnnotationCount> Annotations,
    IReadOnlyList<ValueDistribution> Values);

/// <summary>The length of a document.</summary>
internal sealed record DocumentLength(string Document, int Characters, int Annotations);

/// <summary>The number of entities of a type.</summary>
internal sealed record EntityCount(string Type, int Count);

/// <summary>The number of annotations of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">The count.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="MeanLength">The number of characters one covers.</param>
/// <param name="LongestLength">The number of the longest covers.</param>
internal sealed record AnnotationCount(string Type, int Count, int Documents, double MeanLength, int LongestLength);

/// <summary>The frequency of each value of a closed tagset, the most frequent first; those that are never used last.</summary>
internal sealed record ValueDistribution(string Property, IReadOnlyList<ValueCount> Values);

/// <summary>The frequency of a value.</summary>
internal sealed record ValueCount(string Value, int Count);
