using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;
using IprCorpus.Runtime.Tests.Storage;

namespace IprCorpus.Runtime.Tests.Json;

internal enum Grade
{
    Faint,
    Clear,
}

/// <summary>As generated code writes a type that others derive from.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
internal abstract record Observation(Row Source) : TestAnnotation(Source)
{
    public string? Note => _row.String(6);

    protected override void WriteProperties(PropertyWriter writer) => writer.Write("note", Note);
}

/// <summary>As generated code writes a type, with a property of every kind.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
internal sealed record Sighting(Row Source, InMemoryCorpus Corpus) : Observation(Source)
{
    public int Count => _row.Int32(7);

    public bool? IsSure => _row.OptionalBoolean(8);

    public Grade? Grade => (Grade?)_row.Ordinal(9);

    public decimal? Amount => _row.Decimal(10);

    public DateOnly? Day => _row.Date(14);

    public DateTime? Moment => _row.DateTime(15);

    public Period? Time => _row.Period(16);

    public Quantity? Quantity => _row.Quantity(22);

    public Uri? Link => _row.Uri(38);

    public TextSpan? Head => _row.Span(39);

    public TestEntity? About => Corpus.Entities.Refer(_row, 41);

    public Mention? Mention => Corpus.Mentions.Refer(_row, 43);

    public IReadOnlyList<string> Labels => _row.List(45, Cells.String);

    public IReadOnlyList<Grade> Grades => _row.List(47, static (block, column, row) => (Grade)Cells.Int32(block, column, row));

    public IReadOnlyList<TestEntity> Parties => Corpus.Entities.ReferAll(_row, 49);

    public IReadOnlyList<Mention> Mentions => Corpus.Mentions.ReferAll(_row, 52);

    /// <summary>A draft of a sighting of which nothing is known but a count.</summary>
    public static Draft Empty(int start, int end, int count, string? id = null) => new(Kind.Specimen, start, end, id)
    {
        Properties = block => [[0], [count], .. Columns([.. new long[37]]), [0], [], [0], [], [0], [], [], [0], [], []],
    };

    /// <summary>A draft of a sighting that has every property.</summary>
    public static Draft Full(int start, int end, string id, TextSpan[] fragments, (long Type, long Row) about, (long Type, long Row) mention,
        (long Type, long Row) other) => new(Kind.Specimen, start, end, id, fragments)
        {
            Properties = block =>
            [
                .. Columns([
                block.String("a \"note\""), 17, 2, 2, .. Cell.Decimal(12.50m), .. Cell.Date(new DateOnly(2020, 11, 7)),
                .. Cell.Moment(new DateTime(2020, 11, 7, 7, 59, 0)),
                .. Cell.Period(block, new Period("2020-11", new DateTime(2020, 11, 1), new DateTime(2020, 12, 1), Granularity.Month)),
                .. Cell.Quantity(block, new Quantity(1000m, null, null, "suspects", QuantityBound.MoreThan, false)),
                block.String("https://example.org/a?b=c"), .. Cell.Span(new TextSpan(3, 9)),
                about.Type, about.Row, mention.Type, mention.Row,
            ]),
            [2], [block.String("one"), block.String("two")],
            [2], [1, 0],
            [1], [about.Type], [about.Row],
            [2], [mention.Type, other.Type], [mention.Row, other.Row],
        ],
        };

    protected override void WriteProperties(PropertyWriter writer)
    {
        base.WriteProperties(writer);
        writer.Write("count", Count);
        writer.Write("isSure", IsSure);
        writer.Write("grade", Grade);
        writer.Write("amount", Amount);
        writer.Write("day", Day);
        writer.Write("moment", Moment);
        writer.Write("time", Time);
        writer.Write("quantity", Quantity);
        writer.Write("link", Link);
        writer.Write("head", Head);
        writer.Write("about", About);
        writer.Write("mention", Mention);
        writer.Write("labels", Labels);
        writer.Write("grades", Grades);
        writer.Write("parties", Parties);
        writer.Write("mentions", Mentions);
        writer.Write("type", Grade);
    }

    private static long[][] Columns(long[] numbers) => [.. numbers.Select(number => new[] { number })];
}

[JsonSerializable(typeof(Sighting))]
[JsonSerializable(typeof(AnnotationList<Sighting>))]
internal sealed partial class SightingContext : JsonSerializerContext;
