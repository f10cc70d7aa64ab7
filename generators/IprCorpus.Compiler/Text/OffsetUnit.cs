namespace IprCorpus.Compiler.Text;

/// <summary>What positions in a text count.</summary>
internal enum OffsetUnit
{
    /// <summary>UTF-16 code units, as <c>string</c> and UIMA do.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python, brat and the W3C do.</summary>
    CodePoint,

    /// <summary>Bytes of the text in UTF-8.</summary>
    Utf8,
}
