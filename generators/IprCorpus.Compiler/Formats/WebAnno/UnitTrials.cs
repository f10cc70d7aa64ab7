using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>
/// Reads a file in the unit in which its tokens stand where they say. The tokens make the text, so that other units are tried by
/// reading anew; a file that counts as the format has it is read once.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="start">The start of its text.</param>
/// <param name="ct">Stops between lines.</param>
internal sealed class UnitTrials(SourceFile file, int start, CancellationToken ct)
{
    /// <summary>The factor by which another unit has to fit better: files have errors of their own.</summary>
    private const int Majority = 10;

    /// <param name="declared">The unit that the project declares: then no other is tried; null for none.</param>
    /// <param name="bag">Gets the diagnostics of the reading that holds.</param>
    public SourceReading Read(OffsetUnit? declared, DiagnosticBag bag)
    {
        var held = Try(declared ?? OffsetUnit.Utf16);
        if (declared is null && held.Reader.Misfits > 0)
        {
            var trials = new OffsetMap(held.Reader.Text).Others(OffsetUnit.Utf16).Select(Try).OrderBy(static trial => trial.Reader.Misfits).ToList();
            if (trials is [var best, ..] && best.Reader.Misfits * Majority <= held.Reader.Misfits)
            {
                var at = held.Reader.FirstMisfit;
                bag.Add(FormatRules.OtherUnit, at.Start, at.End, best.Unit.ToString(), OffsetUnit.Utf16.ToString());
                held = best;
            }
        }

        var reading = held.Reader.ReadLayers(ct);
        bag.Add(held.Bag);
        return reading;
    }

    private (WebAnnoReader Reader, DiagnosticBag Bag, OffsetUnit Unit) Try(OffsetUnit unit)
    {
        var bag = new DiagnosticBag(file);
        var reader = new WebAnnoReader(new WebAnnoFile(file, bag), unit);
        reader.ReadTokens(start, ct);
        return (reader, bag, unit);
    }
}
