namespace IprCorpus.Compiler.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
