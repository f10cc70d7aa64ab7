using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Type system descriptors of Apache UIMA: they declare types and hold no documents.</summary>
internal sealed class TypeSystemFormat : SourceFormat
{
    public override string Name => "uima-type-system";

    public override bool Takes(SourceFile file) => file.HasExtension(".xml") && TypeSystemReader.IsTypeSystem(file.Text);

    /// <summary>The other type systems, for types can derive from those of others.</summary>
    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths) => Nearest(file, paths);

    /// <summary>The files beside a file that by their names hold type systems.</summary>
    public static IEnumerable<string> Nearest(SourceFile file, CorpusPaths paths) => paths.Nearest(file.Path, IsNamedSo);

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var losses = new Losses();
        var own = TypeSystemReader.Read(bag, losses, ct);
        var others = input.Companions.SelectMany(companion => TypeSystemReader.Read(companion, ct).Select(type => (companion.Path, Type: type)));
        var all = others.Concat(own.Select(type => (input.File.Path, Type: type))).OrderBy(static declared => declared.Path, StringComparer.Ordinal)
            .Select(static declared => declared.Type);
        var types = TypeSystem.Of(all);
        foreach (var type in own)
            Check(type, types, bag);

        losses.Report(bag);
        return new SourceReading([], TypeSystem.Of([.. own, .. types.Declared]).Export(own.Select(static type => type.Name)));
    }

    private static void Check(CasType type, TypeSystem types, DiagnosticBag bag)
    {
        if (type.At is { } at && type.Supertype != CasNames.String && types.Find(type.Supertype) is null)
            bag.Add(UimaRules.UnknownSupertype, at.Start, at.End, Messages.Excerpt(type.Name), Messages.Excerpt(type.Supertype));

        foreach (var feature in type.Features)
        {
            if (feature.At is { } place && types.FeatureOf(type.Name, feature.Name) is { } standing && standing.Range != feature.Range)
                bag.Add(
                    UimaRules.ConflictingFeature, place.Start, place.End, Messages.Excerpt(feature.Name), Messages.Excerpt(type.Name),
                    Messages.Excerpt(feature.Range), Messages.Excerpt(standing.Range));
        }
    }

    private static bool IsNamedSo(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && path.IndexOf("type", path.LastIndexOf('/') + 1, StringComparison.OrdinalIgnoreCase) >= 0;
}
