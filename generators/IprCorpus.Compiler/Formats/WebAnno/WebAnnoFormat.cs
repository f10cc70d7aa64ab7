using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>WebAnno TSV 3.1 to 3.3, as WebAnno and INCEpTION export it; described in the appendix of INCEpTION's user guide.</summary>
internal sealed class WebAnnoFormat : SourceFormat
{
    /// <summary>The beginning of every file of version 3.</summary>
    public const string Beginning = "#FORMAT=WebAnno TSV 3";

    public override string Name => "webanno-tsv";

    /// <summary>Java's.</summary>
    public override OffsetUnit? Unit => OffsetUnit.Utf16;

    /// <summary>Version 2 is taken as well, so that its files are reported and not just ignored.</summary>
    public override bool Takes(SourceFile file) =>
        file.HasExtension(".tsv")
        && TextFile.Decode(file) is var text
        && (text.StartsWith("#FORMAT=WebAnno TSV", StringComparison.Ordinal) || text.StartsWith("#id=", StringComparison.Ordinal)
            || text.StartsWith(" # ", StringComparison.Ordinal));

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct)
    {
        var text = input.File.Text;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (string.CompareOrdinal(text, start, Beginning, 0, Beginning.Length) == 0)
            return new UnitTrials(input.File, start, ct).Read(DeclaredUnit(input.File), bag);

        bag.Add(WebAnnoRules.NotWebAnno3, start, bag.FirstLineEnd(start, text.Length));
        return SourceReading.Nothing;
    }
}
