namespace IprCorpus.Compiler.Text;

/// <summary>A place in a file of the corpus, with everything that is needed to show it.</summary>
/// <param name="Path">The path that readers are shown.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="Length">In UTF-16 code units; zero for a point.</param>
/// <param name="StartLine">Counted from zero.</param>
/// <param name="StartColumn">Counted from zero, in UTF-16 code units.</param>
/// <param name="EndLine">Counted from zero.</param>
/// <param name="EndColumn">Counted from zero, exclusive.</param>
internal sealed record FileLocation(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
