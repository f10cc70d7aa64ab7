namespace IprCorpus.Compiler.Diagnostics;

/// <summary>How much a finding matters.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
