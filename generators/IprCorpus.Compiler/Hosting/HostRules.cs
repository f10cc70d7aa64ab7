using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Hosting;

/// <summary>IPR09xx: what the project file says.</summary>
internal static class HostRules
{
    public static readonly DiagnosticRule NoSchema = DiagnosticRule.Warning("IPR0901", "Corpus folder without a schema",
        "There is no corpus.yaml in '{0}', so nothing is generated; put the corpus there, or set the property CorpusDirectory in the project file to its folder");

    public static readonly DiagnosticRule InvalidOption = DiagnosticRule.Error("IPR0902", "Property that is no number",
        "The project property {0} is '{1}'; write a whole number from 0 on, or leave it out");

    public static readonly DiagnosticRule InvalidStorage = DiagnosticRule.Error("IPR0903", "Unknown way to store a corpus",
        "The project property CorpusStorage is '{0}'; write auto, literals or resource, or leave it out");

    public static readonly DiagnosticRule LiteralsExceeded = DiagnosticRule.Error("IPR0904", "Corpus too large for string literals",
        "The corpus takes {0} bytes of string literals, and an assembly has {1} for it; set the project property CorpusStorage to resource");
}
