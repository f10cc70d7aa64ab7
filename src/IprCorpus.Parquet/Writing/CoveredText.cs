namespace IprCorpus.Parquet.Writing;

/// <summary>The text that an annotation covers.</summary>
internal static class CoveredText
{
    /// <summary>As the document has it; the fragments of a discontinuous annotation are joined by one space.</summary>
    public static ReadOnlyMemory<char> Of(string text, ExportedAnnotation annotation) =>
        annotation.Fragments.Count == 0
            ? text.AsMemory(annotation.Start, annotation.End - annotation.Start)
            : string.Join(' ', annotation.Fragments.Select(fragment => text.Substring(fragment.Start, fragment.End - fragment.Start))).AsMemory();
}
