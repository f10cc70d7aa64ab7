using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>UIMA CAS in JSON, version 0.4, which has its types inside.</summary>
internal sealed class CasJsonFormat : SourceFormat
{
    private const string TypesKey = "\"" + CasJsonKeys.Types + "\"";
    private const string StructuresKey = "\"" + CasJsonKeys.FeatureStructures + "\"";

    public override string Name => "uima-json";

    public override OffsetUnit? Unit => CasAnchors.Offsets.Unit;

    public override bool Takes(SourceFile file) => file.HasExtension(".json") && file.Text.IndexOf(StructuresKey, StringComparison.Ordinal) >= 0;

    /// <summary>Type systems, for a file that leaves out its types.</summary>
    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths) =>
        file.Text.IndexOf(TypesKey, StringComparison.Ordinal) < 0 ? TypeSystemFormat.Nearest(file, paths) : [];

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        if (JsonFile.ReadOne(bag, ct) is not { } root)
            return SourceReading.Nothing;

        if (root is not SourceMap map || map[CasJsonKeys.FeatureStructures] is null)
        {
            bag.Add(UimaRules.IncompleteCas, root.Start, bag.FirstLineEnd(root.Start, root.End), "A CAS in JSON", $"the key '{CasJsonKeys.FeatureStructures}'");
            return SourceReading.Nothing;
        }

        var own = CasJsonTypes.Read(map[CasJsonKeys.Types], bag);
        var types = TypeSystem.Of(own.Concat(input.Companions.SelectMany(companion => TypeSystemReader.Read(companion, ct))));
        var losses = new Losses();
        var cas = new CasJsonReader(types, bag, losses).Read(map);
        var reading = CasReading.Of(cas, types, CorpusPath.WithoutExtension(input.File.Path), bag, losses);
        return reading with { Types = [.. types.Export(own.Select(static type => type.Name)), .. reading.Types] };
    }
}
