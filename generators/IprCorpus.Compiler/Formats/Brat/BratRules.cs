using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>IPR101x: brat stand-off and its configuration.</summary>
internal static class BratRules
{
    public static readonly DiagnosticRule MalformedBratLine = DiagnosticRule.Error("IPR1010", "Line that brat does not write",
        "'{0}' is no {1} of brat; it is written {2}");

    public static readonly DiagnosticRule MalformedBratConfiguration = DiagnosticRule.Error("IPR1011", "Line that brat's configuration cannot have",
        "'{0}' cannot stand here in brat's configuration; {1}");

    public static readonly DiagnosticRule UnknownBratType = DiagnosticRule.Warning("IPR1012", "Type that brat's configuration does not declare",
        "The configuration declares no type '{0}'.{1} Declare it, or define the macro in the section that uses it");
}
