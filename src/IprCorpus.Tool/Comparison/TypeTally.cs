using IprCorpus.Runtime;
using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>Counts what annotations of a type have in common.</summary>
internal sealed class TypeTally(int corpora)
{
    private readonly int[] _annotations = new int[corpora];
    private readonly int[] _changes = new int[Enum.GetValues<AnnotationChange>().Length];

    public PrecisionRecall Exact { get; private set; }

    public PrecisionRecall Overlap { get; private set; }

    public PrecisionRecall Head { get; set; }

    public bool IsEmpty => _annotations.All(static count => count == 0);

    public void Count(int corpus, int annotations) => _annotations[corpus] += annotations;

    /// <summary>Counts a pair, or one that has none, of annotations of this type.</summary>
    public void Count(bool first, bool second, AnnotationChange change)
    {
        _changes[(int)change]++;
        var overlaps = first && second;
        var equals = overlaps && change is AnnotationChange.None or AnnotationChange.Moved or AnnotationChange.Values;
        Exact += PrecisionRecall.Of(equals ? 1 : 0, first ? 1 : 0, second ? 1 : 0);
        Overlap += PrecisionRecall.Of(overlaps ? 1 : 0, first ? 1 : 0, second ? 1 : 0);
    }

    /// <summary>Counts what the second corpus has of this type where the first has another, for which the change counts.</summary>
    public void CountOtherType()
    {
        Exact += PrecisionRecall.Of(0, 0, 1);
        Overlap += PrecisionRecall.Of(0, 0, 1);
    }

    public void Add(TypeTally other)
    {
        for (var i = 0; i < corpora; i++)
        {
            _annotations[i] += other._annotations[i];
        }

        for (var i = 0; i < _changes.Length; i++)
        {
            _changes[i] += other._changes[i];
        }

        (Exact, Overlap, Head) = (Exact + other.Exact, Overlap + other.Overlap, Head + other.Head);
    }

    public TypeReport ToReport(string name, bool isRelation, CoefficientReport unitizing) => new(
        name,
        _annotations,
        corpora > 2 ? null : new ChangeReport(
            Of(AnnotationChange.None),
            Of(AnnotationChange.Moved),
            Of(AnnotationChange.Values) + Of(AnnotationChange.Type) + Of(AnnotationChange.Span),
            Of(AnnotationChange.Gone),
            Of(AnnotationChange.Added)),
        Reported(Exact),
        isRelation ? null : Reported(Overlap),
        Head == default ? null : Reported(Head),
        unitizing);

    public static ScoreReport Reported(PrecisionRecall score) => new(Number(score.Precision), Number(score.Recall), Number(score.F1));

    /// <summary>A number as JSON has it: null where it is none.</summary>
    public static double? Number(double number) => double.IsFinite(number) ? Math.Round(number, 6) : null;

    private int Of(AnnotationChange change) => _changes[(int)change];
}
