using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>
/// The signs by which the sides of two intervals compare in one of Allen's relations: less than 0 for before, 0 for the same,
/// greater than 0 for after.
/// </summary>
/// <param name="StartToStart">The first's start to the second's start.</param>
/// <param name="StartToEnd">The first's start to the second's end.</param>
/// <param name="EndToStart">The first's end to the second's start.</param>
/// <param name="EndToEnd">The first's end to the second's end.</param>
internal readonly record struct AllenSigns(int StartToStart, int StartToEnd, int EndToStart, int EndToEnd)
{
    public static AllenSigns Of(AllenRelation relation) => relation switch
    {
        AllenRelation.Before => new(-1, -1, -1, -1),
        AllenRelation.Meets => new(-1, -1, 0, -1),
        AllenRelation.Overlaps => new(-1, -1, 1, -1),
        AllenRelation.FinishedBy => new(-1, -1, 1, 0),
        AllenRelation.Contains => new(-1, -1, 1, 1),
        AllenRelation.Starts => new(0, -1, 1, -1),
        AllenRelation.Equal => new(0, -1, 1, 0),
        AllenRelation.StartedBy => new(0, -1, 1, 1),
        AllenRelation.During => new(1, -1, 1, -1),
        AllenRelation.Finishes => new(1, -1, 1, 0),
        AllenRelation.OverlappedBy => new(1, -1, 1, 1),
        AllenRelation.MetBy => new(1, 0, 1, 1),
        AllenRelation.After => new(1, 1, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation."),
    };
}
