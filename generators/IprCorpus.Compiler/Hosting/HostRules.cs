using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Hosting;

/// <summary>IPR09xx: what the project file says, and what the build meets on the way.</summary>
internal static class HostRules
{
    public static readonly DiagnosticRule NoSchema = DiagnosticRule.Warning("IPR0901", "Corpus folder without a schema",
        "There is no corpus.yaml in '{0}', so nothing is generated; put the corpus there, or set the property CorpusDirectory in the project file to its " +
            "folder");

    public static readonly DiagnosticRule InvalidOption = DiagnosticRule.Error("IPR0902", "Property that is no number",
        "The project property {0} is '{1}'; write a whole number from 0 on, or leave it out");

    public static readonly DiagnosticRule InvalidStorage = DiagnosticRule.Error("IPR0903", "Unknown way to store a corpus",
        "The project property CorpusStorage is '{0}'; write auto, literals or resource, or leave it out");

    public static readonly DiagnosticRule LiteralsExceeded = DiagnosticRule.Error("IPR0904", "Corpus too large for string literals",
        "The corpus takes {0} bytes of string literals, and an assembly has {1} for it; set the project property CorpusStorage to resource");

    public static readonly DiagnosticRule FileOutside = DiagnosticRule.Warning("IPR0905", "File outside the corpus folder",
        "The file '{0}' does not lie in the corpus folder '{1}', so it is not compiled; give its CorpusDocument item a Link with its place in the folder, " +
            "such as Link=\"documents/%(Filename)%(Extension)\"");

    public static readonly DiagnosticRule PlaceTaken = DiagnosticRule.Warning("IPR0906", "Two files in one place",
        "The file '{0}' is to be '{1}' in the corpus, as is '{2}', so it is not compiled; give one of them another Link");

    public static readonly DiagnosticRule FileNotRead = DiagnosticRule.Error("IPR0907", "File that is not read",
        "The file '{0}' is not read: {1}");

    public static readonly DiagnosticRule ToolFault = DiagnosticRule.Error("IPR0908", "Fault of IprCorpus",
        "This is a fault of IprCorpus, not of the corpus; please report it: {0}");
}
