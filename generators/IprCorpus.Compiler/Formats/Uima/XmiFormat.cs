using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>UIMA CAS in XMI; its type system is in files of its own.</summary>
internal sealed class XmiFormat : SourceFormat
{
    public override string Name => "uima-xmi";

    public override OffsetUnit? Unit => CasAnchors.Offsets.Unit;

    public override bool TakesEmpty => true;

    public override bool Takes(SourceFile file) =>
        file.HasExtension(".xmi") || file.HasExtension(".xml") && XmlProlog.RootName(file.Text) is "xmi:XMI";

    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths) => TypeSystemFormat.Nearest(file, paths);

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var types = TypeSystem.Of(input.Companions.SelectMany(companion => TypeSystemReader.Read(companion, ct)));
        if (XmlFile.Read(bag, ct) is not { Root: var root })
            return SourceReading.Nothing;

        var losses = new Losses();
        var cas = new XmiReader(types, bag, losses).Read(root);
        return CasReading.Of(cas, types, CorpusPath.WithoutExtension(input.File.Path), bag, losses);
    }
}
