namespace IprCorpus.Compiler.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
