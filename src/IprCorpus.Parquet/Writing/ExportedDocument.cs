namespace IprCorpus.Parquet.Writing;

/// <summary>A document as a source hands it over.</summary>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Text">The text as it was received.</param>
/// <param name="Annotations">In document order.</param>
/// <param name="WriteProperty">Writes the property at a position of the document type.</param>
internal sealed record ExportedDocument(
    string Id, string Text, IReadOnlyList<ExportedAnnotation> Annotations, Action<int, PropertySink> WriteProperty);

/// <summary>An annotation as a source hands it over.</summary>
/// <param name="Type">The position of its type.</param>
/// <param name="Id">Unique in the document; null where it has none.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Fragments">More than one, or none where the annotation covers all from start to end.</param>
/// <param name="WriteProperty">Writes the property at a position of its type.</param>
internal sealed record ExportedAnnotation(
    int Type, string? Id, int Start, int End, IReadOnlyList<(int Start, int End)> Fragments, Action<int, PropertySink> WriteProperty);

/// <summary>An entity as a source hands it over.</summary>
/// <param name="Type">The position of its type.</param>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="WriteProperty">Writes the property at a position of its type.</param>
internal sealed record ExportedEntity(int Type, string Id, Action<int, PropertySink> WriteProperty);

/// <summary>The facts about every document that are needed before the first is written.</summary>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Length">The UTF-16 code units of its text.</param>
internal readonly record struct DocumentHead(string Id, int Length);
