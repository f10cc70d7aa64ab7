namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>A token, or a part of one (<c>1-2.1</c>), which can be a point.</summary>
/// <param name="Id">As the file writes it.</param>
/// <param name="At">The location in the file.</param>
/// <param name="Start">The position of the unit in the text, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
/// <param name="Token">The position of the token among the annotations; -1 for a part of one.</param>
/// <param name="Cells">The columns of the layers.</param>
internal sealed record WebAnnoUnit(string Id, Cell At, int Start, int End, int Token, Cell Cells);
