using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>brat stand-off: a document is an <c>.ann</c> file beside its text; <c>annotation.conf</c> declares types.</summary>
internal sealed class BratFormat : SourceFormat
{
    private const string Configuration = "annotation.conf";

    public override string Name => "brat";

    public override OffsetUnit? Unit => OffsetUnit.CodePoint;

    public override bool TakesEmpty => true;

    public override bool Takes(SourceFile file) => file.HasExtension(".ann") || IsConfiguration(file.Path);

    public override IEnumerable<string> Companions(SourceFile file, CorpusPaths paths) =>
        IsConfiguration(file.Path) ? [] : [.. CorpusPath.DefaultTexts(file.Path), .. paths.Nearest(file.Path, IsConfiguration)];

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        if (IsConfiguration(input.File.Path))
            return new SourceReading([], new ConfigurationReader(bag).Read(input.File.Text, ct).Types);

        // What is wrong with the configuration is said where it is read for itself.
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in input.Companions.Where(static file => IsConfiguration(file.Path)))
            roles.UnionWith(new ConfigurationReader(new DiagnosticBag(file)).Read(file.Text, ct).Roles);

        return new BratReader(input.File, roles, bag).Read(ct);
    }

    private static bool IsConfiguration(string path) => path == Configuration || path.EndsWith("/" + Configuration, StringComparison.Ordinal);
}
