namespace IprCorpus.Html.View;

/// <summary>A diagnostic of a corpus, as a page shows it.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Rule">The id of the rule that found it.</param>
/// <param name="Message">The message: the fault, and its cure.</param>
/// <param name="Source">The file, line and column; null where it is about the corpus as a whole.</param>
/// <param name="Document">The position of the document; -1 where it belongs to none.</param>
/// <param name="Start">The first code unit of the document's text; -1 where it has no place in the text.</param>
/// <param name="End">The code unit after the last; -1 where it has no place in the text.</param>
internal sealed record ViewDiagnostic(ViewSeverity Severity, string Rule, string Message, string? Source, int Document = -1, int Start = -1, int End = -1);
