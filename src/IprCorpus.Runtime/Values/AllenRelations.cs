namespace IprCorpus.Runtime;

/// <summary>
/// A set of Allen's relations: those that what is known about two periods leaves possible. One bit a relation.
/// </summary>
internal readonly record struct AllenRelations(int Bits)
{
    /// <summary>X holds all of Y.</summary>
    public static readonly AllenRelations Containing =
        Of(AllenRelation.FinishedBy, AllenRelation.Contains, AllenRelation.Equal, AllenRelation.StartedBy);

    /// <summary>X and Y share no moment.</summary>
    public static readonly AllenRelations Disjoint =
        Of(AllenRelation.Before, AllenRelation.Meets, AllenRelation.MetBy, AllenRelation.After);

    private const int Less = 1;
    private const int Same = 2;
    private const int Greater = 4;

    // How X's start compares to Y's start and Y's end, then X's end to Y's start and Y's end, by relation.
    private static ReadOnlySpan<byte> Signs =>
    [
        Less, Less, Less, Less, // Before
        Less, Less, Same, Less, // Meets
        Less, Less, Greater, Less, // Overlaps
        Less, Less, Greater, Same, // FinishedBy
        Less, Less, Greater, Greater, // Contains
        Same, Less, Greater, Less, // Starts
        Same, Less, Greater, Same, // Equal
        Same, Less, Greater, Greater, // StartedBy
        Greater, Less, Greater, Less, // During
        Greater, Less, Greater, Same, // Finishes
        Greater, Less, Greater, Greater, // OverlappedBy
        Greater, Same, Greater, Greater, // MetBy
        Greater, Greater, Greater, Greater, // After
    ];

    /// <summary>The only relation in the set, or null.</summary>
    public AllenRelation? Single =>
        int.PopCount(Bits) == 1 ? (AllenRelation)int.TrailingZeroCount(Bits) : null;

    /// <summary>The relations that two periods can stand in; a side that is not known can be any moment.</summary>
    public static AllenRelations Possible(Period x, Period y)
    {
        Span<int> signs =
        [
            Compare(x.From, y.From), Compare(x.From, y.To),
            Compare(x.To, y.From), Compare(x.To, y.To),
        ];
        var possible = 0;
        for (var relation = 0; relation < Signs.Length / signs.Length; relation++)
        {
            var fits = true;
            for (var i = 0; i < signs.Length; i++)
            {
                fits &= (Signs[(relation * signs.Length) + i] & signs[i]) != 0;
            }

            possible |= fits ? 1 << relation : 0;
        }

        return new AllenRelations(possible);
    }

    /// <summary>Determines whether the relation that holds is one of those given: certain, impossible, or not known.</summary>
    public bool? IsOneOf(AllenRelations others) =>
        (Bits & others.Bits) == 0 ? false : (Bits & ~others.Bits) == 0 ? true : null;

    private static AllenRelations Of(params AllenRelation[] relations) =>
        new(relations.Aggregate(0, (bits, relation) => bits | (1 << (int)relation)));

    /// <summary>The signs that a comparison can have.</summary>
    private static int Compare(PeriodSide left, PeriodSide right) =>
        (left.Earliest < right.Latest ? Less : 0)
        | (left.Earliest <= right.Latest && right.Earliest <= left.Latest ? Same : 0)
        | (left.Latest > right.Earliest ? Greater : 0);
}
