using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Columns;

internal enum Color
{
    Red,
    Green,
    Blue,
}

/// <summary>What an annotation says of itself in one column each.</summary>
internal sealed record Paint(Color Color, Color? Undercoat, string Name, string? Maker, int Number, bool IsDry, bool? IsMatt, DateOnly Day, DateOnly? Until);

/// <summary>
/// Corpora whose annotations have values in columns of every kind that is scanned. Numbers are drawn so that columns of
/// all widths occur: none where all values are equal, one unit, several; strings so that documents share some of them.
/// </summary>
internal static class PaintedCorpus
{
    private const int FirstProperty = CorpusAnnotation.IdColumn + 1;

    public static readonly Gen<DateOnly> Days = Gen.Int[700_000, 700_003].Select(DateOnly.FromDayNumber);

    public static readonly Gen<string> Names = OneOf("", "a", "b", "ab", "ba", "ochre", "Ochre", "umber");

    private static readonly Gen<int[]> NumberRanges = OneOf<int[]>([7], [0, 1, 2], [-3, 70_000], [40_000, 40_001],
        [int.MinValue, 0, int.MaxValue], [0, 55_203]);

    public static readonly Gen<Color> Colors = Gen.Int[0, 2].Select(number => (Color)number);

    private static readonly Gen<InMemoryCorpus> Corpora =
        from range in NumberRanges
        from documents in Drafts(range).Array[0, 90].Array[1, 4]
        select new InMemoryCorpus(documents.Select((drafts, index) => ($"d{index}", new string('x', RandomCorpus.TextLength), drafts)));

    /// <summary>A corpus, and the tokens (one type) or mentions (two types) of it as all, a stretch, or picked ones.</summary>
    public static readonly Gen<Func<InMemoryCorpus, (AnnotationList<Token> Tokens, AnnotationList<Mention> Mentions)>> Picks =
        Gen.Int[0, 2].Select<int, Func<InMemoryCorpus, (AnnotationList<Token>, AnnotationList<Mention>)>>(pick => corpus => pick switch
        {
            0 => (corpus.Tokens.All, corpus.Mentions.All),
            1 => (corpus.Tokens.All.In(corpus.Documents.All[0]), corpus.Mentions.All.In(corpus.Documents.All[^1])),
            _ => (corpus.Tokens.All.Where(Column<Token>().Color, Color.Green).ToAnnotationList(), corpus.Mentions.All.Where(Column<Mention>().Color, Color.Red)
                .ToAnnotationList()),
        });

    public static readonly Gen<(AnnotationList<Token> Tokens, AnnotationList<Mention> Mentions)> Lists =
        Gen.Select(Corpora, Picks, (corpus, pick) => pick(corpus));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static PaintColumns<T> Column<T>()
        where T : CorpusAnnotation => new();

    /// <summary>What the record reads from its row.</summary>
    public static Paint PaintOf(TestAnnotation annotation)
    {
        var row = annotation.Row;
        return new Paint(
            (Color)row.Int32(FirstProperty),
            (Color?)row.Ordinal(FirstProperty + 1),
            row.String(FirstProperty + 2)!,
            row.String(FirstProperty + 3),
            row.Int32(FirstProperty + 4),
            row.Boolean(FirstProperty + 5),
            row.OptionalBoolean(FirstProperty + 6),
            row.Date(FirstProperty + 7)!.Value,
            row.Date(FirstProperty + 8));
    }

    private static Gen<Draft> Drafts(int[] numbers) =>
        from kind in OneOf(Kind.Token, Kind.Token, Kind.Mention, Kind.Name)
        from start in Gen.Int[0, RandomCorpus.TextLength - 1]
        from paint in Paints(numbers)
        select new Draft(kind, start, start + 1) { Properties = block => Write(block, paint) };

    private static Gen<Paint> Paints(int[] numbers) =>
        from color in Colors
        from undercoat in Gen.Int[-1, 2]
        from name in Names
        from maker in Gen.OneOf(Gen.Const((string?)null), Names.Select(name => (string?)name))
        from number in OneOf(numbers)
        from flags in Gen.Int[0, 5]
        from day in Days
        from until in Gen.OneOf(Gen.Const((DateOnly?)null), Days.Select(day => (DateOnly?)day))
        select new Paint(color, undercoat < 0 ? null : (Color)undercoat, name, maker, number, flags % 2 == 1,
            (flags / 2) switch { 0 => null, var flag => flag == 1 }, day, until);

    private static long[][] Write(BlockWriter block, Paint paint) =>
    [
        [(long)paint.Color],
        [paint.Undercoat is { } undercoat ? (long)undercoat + 1 : 0],
        [block.String(paint.Name)],
        [block.String(paint.Maker)],
        [paint.Number],
        [paint.IsDry ? 1 : 0],
        [paint.IsMatt switch { null => 0, false => 1, true => 2 }],
        [paint.Day.DayNumber + 1],
        [paint.Until?.DayNumber + 1 ?? 0],
    ];

    /// <summary>The columns as generated code has them.</summary>
    internal readonly struct PaintColumns<T>
        where T : CorpusAnnotation
    {
        public AnnotationColumn<T, Color> Color => new(FirstProperty, ColumnValues.Enum<Color>());

        public AnnotationColumn<T, Color?> Undercoat => new(FirstProperty + 1, ColumnValues.OptionalEnum<Color>());

        public AnnotationColumn<T, string> Name => new(FirstProperty + 2, ColumnValues.String);

        public AnnotationColumn<T, string?> Maker => new(FirstProperty + 3, ColumnValues.OptionalString);

        public AnnotationColumn<T, int> Number => new(FirstProperty + 4, ColumnValues.Int32);

        public AnnotationColumn<T, bool> IsDry => new(FirstProperty + 5, ColumnValues.Boolean);

        public AnnotationColumn<T, bool?> IsMatt => new(FirstProperty + 6, ColumnValues.OptionalBoolean);

        public AnnotationColumn<T, DateOnly> Day => new(FirstProperty + 7, ColumnValues.Date);

        public AnnotationColumn<T, DateOnly?> Until => new(FirstProperty + 8, ColumnValues.OptionalDate);
    }
}
