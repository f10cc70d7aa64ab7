using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads the statements of a CAS, in whichever syntax it is written.</summary>
internal static class CasReading
{
    /// <param name="id">The id of the document of the initial view.</param>
    public static SourceReading Of(Cas cas, TypeSystem types, string id, DiagnosticBag bag, Losses losses)
    {
        var casTypes = new CasTypes(cas, types, bag);
        casTypes.Check();
        var documents = new CasDocuments(cas, types, losses).Read(id);
        losses.Report(bag);
        return new SourceReading(documents, casTypes.Declare());
    }
}
