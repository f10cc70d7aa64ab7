using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds out what the positions in a file of a foreign format count, where they do not count what the format says: programs
/// disagree, and nobody notices before the first emoji. All positions of the file together decide, and only those count
/// as evidence that mean different words in different units.
/// </summary>
internal sealed class UnitDetection
{
    private static readonly OffsetUnit[] Units = [OffsetUnit.CodePoint, OffsetUnit.Utf16, OffsetUnit.Utf8];

    private readonly UnitEvidence[] _evidence = new UnitEvidence[Units.Length];

    /// <summary>The documents, with the unit that their positions fit; the finding is reported where it is not the declared one.</summary>
    public static IReadOnlyList<SourceDocument> Settle(IReadOnlyList<SourceDocument> documents, TextSource texts, DiagnosticBag bag, CancellationToken ct)
    {
        if (documents is not [{ Offsets: var declared }, ..])
            return documents;

        var detection = new UnitDetection();
        foreach (var document in documents)
        {
            ct.ThrowIfCancellationRequested();
            if (document.Offsets == declared && texts.Look(document, out _) is { Value: var text } && text.Any(static c => c >= 0x80))
                detection.Add(document, new DocumentText(text));
        }

        return detection.Find(declared.Unit, bag) is { } unit
            ? [.. documents.Select(document => document.Offsets == declared ? document with { Offsets = declared with { Unit = unit } } : document)]
            : documents;
    }

    private void Add(SourceDocument document, DocumentText text)
    {
        foreach (var selector in document.Annotations.SelectMany(static annotation => annotation.Anchor ?? []))
        {
            if (selector.Within is not null || Offset(selector.Start) is not { } start || Offset(selector.End) is not { } end)
                continue;

            var ranges = Array.ConvertAll(Units, unit => RangeIn(unit, start, end, selector.Exact?.Text, document.Offsets.FoldsWhiteSpace, text));
            if (Array.TrueForAll(ranges, static range => range is null) || Array.TrueForAll(ranges, range => range == ranges[0]))
                continue;

            for (var i = 0; i < Units.Length; i++)
                _evidence[i].Add(ranges[i], selector, text);
        }
    }

    /// <summary>The unit to read by instead of the declared one; null where that holds.</summary>
    private OffsetUnit? Find(OffsetUnit declared, DiagnosticBag bag)
    {
        ref var own = ref _evidence[Array.IndexOf(Units, declared)];
        var isWrong = own.Misfit is not null;
        if (!isWrong && own.Cut is null)
            return null;

        for (var i = 0; i < Units.Length; i++)
        {
            if (Units[i] == declared || _evidence[i].Misfit is not null || !isWrong && _evidence[i].Cut is not null)
                continue;

            var at = (own.Misfit ?? own.Cut!).Node;
            if (isWrong)
                bag.Add(FormatRules.OtherUnit, at.Start, bag.FirstLineEnd(at.Start, at.End), Name(Units[i]), Name(declared));
            else
                bag.Add(FormatRules.PerhapsOtherUnit, at.Start, bag.FirstLineEnd(at.Start, at.End), Name(Units[i]), Name(declared), Messages.Excerpt(own.CutText));

            return isWrong ? Units[i] : null;
        }

        return null;
    }

    private static (int Start, int End)? RangeIn(OffsetUnit unit, int start, int end, string? exact, bool foldsWhiteSpace, DocumentText text)
    {
        if (text.Units.Exactly(start, unit) is not { } from || text.Units.Exactly(end, unit) is not { } to || to < from)
            return null;

        return exact is null || to - from == exact.Length && text.StandsAt(from, exact, foldsWhiteSpace) ? (from, to) : null;
    }

    private static int? Offset(SourceScalar? scalar) =>
        scalar is not null && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;

    private static string Name(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => "Unicode code points",
        OffsetUnit.Utf8 => "UTF-8 bytes",
        _ => "UTF-16 code units",
    };

    /// <summary>What speaks against one unit.</summary>
    private struct UnitEvidence
    {
        /// <summary>The first selector that means nothing in the unit, and something in another.</summary>
        public SourceSelector? Misfit { get; private set; }

        /// <summary>The first one that begins or ends within a word, as annotations seldom do.</summary>
        public SourceSelector? Cut { get; private set; }

        public string CutText { get; private set; }

        public void Add((int Start, int End)? range, SourceSelector selector, DocumentText text)
        {
            if (range is not { } found)
            {
                Misfit ??= selector;
            }
            else if (Cut is null && selector.Exact is null && (CutsWord(text.Value, found.Start) || CutsWord(text.Value, found.End)))
            {
                Cut = selector;
                CutText = text.Slice(found.Start, found.End);
            }
        }

        private static bool CutsWord(string text, int place) =>
            place > 0 && place < text.Length && IsInWord(text[place - 1]) && IsInWord(text[place]);

        /// <summary>Scripts from Thai on do not set words apart.</summary>
        private static bool IsInWord(char c) => c < '\u0E00' && char.IsLetterOrDigit(c);
    }
}
