using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The text of a document.</summary>
/// <param name="Value">The text that positions count in.</param>
/// <param name="File">The file that it stands in; null for a text within the annotations' own file.</param>
internal readonly record struct FoundText(string Value, SourceFile? File)
{
    /// <summary>Gets a value that indicates whether a byte order mark was taken off the text.</summary>
    public bool HasMark => File is not null && (File.Encoding == SourceEncoding.Utf8WithByteOrderMark || File.Text.Length > Value.Length);
}
