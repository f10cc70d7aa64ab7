using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>TEI P5: texts with inline markup.</summary>
internal sealed class TeiFormat : SourceFormat
{
    public override string Name => "tei";

    public override bool Takes(SourceFile file) =>
        (file.HasExtension(".xml") || file.HasExtension(".tei")) && XmlProlog.RootName(file.Text) is { } root
            && root.Substring(root.IndexOf(':') + 1) is "TEI" or "teiCorpus";

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        if (XmlFile.Read(bag, ct) is not { } tree)
            return SourceReading.Nothing;

        var losses = new Losses();
        foreach (var (kind, start) in tree.Apart)
        {
            losses.AddDetail(
                kind switch
                {
                    XmlApartKind.Comment => "comments",
                    XmlApartKind.ProcessingInstruction => "processing instructions",
                    _ => "the document type declaration"
                }, start, start);
        }

        var reading = new TeiReader(bag, losses).Read(tree.Root, CorpusPath.WithoutExtension(input.File.Path));
        losses.Report(bag);
        return reading;
    }
}
