using IprCorpus.Compiler.Text;
using IprCorpus.Runtime;
using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>Krippendorff's alpha-u of the spans of each type, and over all types for which it means something.</summary>
internal sealed class SpanAgreement
{
    private readonly AnnotatorAgreement?[] _types;
    private readonly string?[] _notes;

    /// <summary>Measures documents as one text, one after the other.</summary>
    public SpanAgreement(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents)
    {
        _types = new AnnotatorAgreement?[schema.Types.Count];
        _notes = new string?[schema.Types.Count];
        var (spans, length) = Collect(schema, documents);
        for (var type = 0; type < schema.Types.Count; type++)
        {
            if (schema.Types[type].IsRelation)
            {
                _notes[type] = "a relation has arguments, not a place";
            }
            else if (Array.Exists(spans[type], static annotator => Overlap(annotator)))
            {
                _notes[type] = "annotations of one annotator overlap";
            }
            else
            {
                _types[type] = AnnotatorAgreement.UnitizingAlpha(length, spans[type]);
            }
        }
    }

    public CoefficientReport Of(int type) => Report(_types[type], _notes[type]);

    /// <summary>Over the types that have a coefficient.</summary>
    public CoefficientReport Overall() => Report(AnnotatorAgreement.Sum(_types.OfType<AnnotatorAgreement>()), null);

    private static CoefficientReport Report(AnnotatorAgreement? agreement, string? note) =>
        new(TypeTally.Number(agreement?.Coefficient ?? double.NaN), agreement?.Units ?? 0, note ?? (agreement is { Units: > 0 } ? null : "no spans"));

    private static (List<TextSpan>[][] Spans, int Length) Collect(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents)
    {
        var corpora = documents.Count == 0 ? 2 : documents[0].Views.Count;
        var spans = schema.Types.Select(_ => Enumerable.Range(0, corpora).Select(static _ => new List<TextSpan>()).ToArray()).ToArray();
        var start = 0;
        foreach (var document in documents)
        {
            for (var corpus = 0; corpus < corpora; corpus++)
            {
                foreach (var annotation in document.Views[corpus].Annotations)
                {
                    spans[annotation.Type][corpus].AddRange(annotation.Fragments.Select(fragment => Shifted(fragment, start)));
                }
            }

            start = checked(start + document.Text.Length);
        }

        return (spans, start);
    }

    private static TextSpan Shifted(TextRange range, int start) => new(start + range.Start, start + range.End);

    private static bool Overlap(List<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans.Where(static span => span.Length > 0).OrderBy(static span => span.Start))
        {
            if (span.Start < end)
            {
                return true;
            }

            end = span.End;
        }

        return false;
    }
}
