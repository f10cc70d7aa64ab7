namespace IprCorpus.Compiler.Text;

/// <summary>The units of a line end.</summary>
internal enum LineEndUnit
{
    /// <summary>Each of its characters counts.</summary>
    AsWritten,

    /// <summary>CR LF is one character, as for programs that read files with universal newlines.</summary>
    CrLfAsOne,

    /// <summary>LF is two characters: the text had CR LF when it was annotated, and was converted since.</summary>
    LfAsTwo,
}
