using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds out what the positions in a file of a foreign format count, where they do not count what the format says: programs
/// disagree, and nobody notices before the first emoji or the first file from Windows. All positions of the file together
/// decide; <see cref="UnitEvidence"/> says when that is sure.
/// </summary>
internal sealed class UnitDetection
{
    private readonly OffsetRule _declared;
    private readonly List<Sample> _samples = [];
    private bool _isDoubtful;

    private UnitDetection(OffsetRule declared) => _declared = declared;

    /// <summary>The documents, with the unit that their positions fit; the diagnostic is reported where it is not the declared one.</summary>
    public static IReadOnlyList<SourceDocument> Settle(IReadOnlyList<SourceDocument> documents, TextSource texts, DiagnosticBag bag, CancellationToken ct)
    {
        if (documents is not [{ Offsets: { IsDeclared: false } declared }, ..])
            return documents;

        var detection = new UnitDetection(declared);
        foreach (var document in documents)
        {
            ct.ThrowIfCancellationRequested();
            if (document.Offsets == declared && document.Annotations.Any(static annotation => annotation.Anchor is { Count: > 0 })
                && texts.Look(document, out _) is { } found)
                detection.Add(document, new DocumentText(found.Value, found.HasMark));
        }

        return detection._isDoubtful && detection.Find(bag, ct) is { } unit
            ? [.. documents.Select(document => document.Offsets == declared ? document with { Offsets = declared with { Unit = unit } } : document)]
            : documents;
    }

    private void Add(SourceDocument document, DocumentText text)
    {
        foreach (var selector in document.Annotations.SelectMany(static annotation => annotation.Anchor ?? []))
        {
            if (selector.Within is not null || selector.Until is not null || Offset(selector.Start) is not { } start || Offset(selector.End) is not { } end)
                continue;

            var reading = UnitReading.Of(selector, start, end, _declared.Unit, _declared.HasCopies, text);
            _samples.Add(new Sample(selector, start, end, reading, text));
            _isDoubtful |= reading.Fit >= UnitFit.CutsWord;
        }
    }

    /// <summary>The unit to read by instead of the declared one; null where that holds.</summary>
    private OffsetUnit? Find(DiagnosticBag bag, CancellationToken ct)
    {
        var units = _samples.Select(static sample => sample.Text).Distinct().SelectMany(text => text.Units.Others(_declared.Unit)).Distinct().ToList();
        var evidence = units.ConvertAll(static _ => new UnitEvidence());
        foreach (var sample in _samples)
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < units.Count; i++)
                evidence[i].Add(sample.Reading, sample.In(units[i], _declared.HasCopies), sample.Selector, sample.Text);
        }

        var likely = Enumerable.Range(0, units.Count).Where(i => evidence[i].IsSure || evidence[i].IsLikely).OrderByDescending(i => evidence[i].IsSure)
            .ThenByDescending(i => evidence[i].Weight).ThenBy(i => evidence[i].OddEdges).ToList();
        if (likely is not [var best, ..] || evidence[best].First is not { } first)
            return null;

        // Two units that fit equally well and mean different places prove neither.
        var isSure = evidence[best].IsSure && likely.TrueForAll(other =>
            !evidence[other].IsSure || evidence[other].Weight < evidence[best].Weight || evidence[other].OddEdges > evidence[best].OddEdges
                || MeanTheSame(units[other], units[best]));
        var (unit, declared, at) = (units[best].ToString(), _declared.Unit.ToString(), first.Node);
        if (isSure)
            bag.Add(FormatRules.OtherUnit, at.Start, bag.FirstLineEnd(at.Start, at.End), unit, declared);
        else if (evidence[best].FirstReading is { Start: >= 0 } reading)
            bag.Add(FormatRules.PerhapsOtherUnit, at.Start, bag.FirstLineEnd(at.Start, at.End), unit, declared,
                Messages.Excerpt(evidence[best].FirstText!.Slice(reading.Start, reading.End)));

        return isSure ? units[best] : null;
    }

    private bool MeanTheSame(OffsetUnit one, OffsetUnit other) =>
        one == other || _samples.TrueForAll(sample => sample.In(one, _declared.HasCopies) == sample.In(other, _declared.HasCopies));

    private static int? Offset(SourceScalar? scalar) =>
        scalar is null ? null : OffsetRule.Parse(scalar.Text);

    /// <summary>A position that the file states.</summary>
    /// <param name="Reading">The range that it is in the format's unit.</param>
    private sealed record Sample(SourceSelector Selector, int Start, int End, UnitReading Reading, DocumentText Text)
    {
        public UnitReading In(OffsetUnit unit, bool hasCopies) => UnitReading.Of(Selector, Start, End, unit, hasCopies, Text);
    }
}
