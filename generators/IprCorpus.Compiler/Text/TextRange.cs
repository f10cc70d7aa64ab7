namespace IprCorpus.Compiler.Text;

/// <summary>A half-open range of UTF-16 code units of a document's text.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;
}
