using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Records of whichever family their keys show; where they show none, a text with metadata. Files are in it only where the
/// project says so: a format attribute takes the place of their extension.
/// </summary>
internal sealed class AnyRecordFormat : SourceFormat
{
    private static readonly RecordFormat Otherwise = new DoccanoFormat();

    public override string Name => "jsonl";

    public override OffsetUnit? Unit => OffsetUnit.CodePoint;

    public override bool Takes(SourceFile file) => false;

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct) =>
        (RecordFormats.ByContent(input.File) ?? Otherwise).Read(input, bag, ct);
}
