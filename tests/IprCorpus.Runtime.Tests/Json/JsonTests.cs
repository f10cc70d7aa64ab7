using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Json;

public sealed class JsonTests
{
    private const string Empty =
        """{"type":"Sighting","document":"d","start":5,"end":7,"text":"te","count":0,"labels":[],"grades":[],"parties":[],"mentions":[]}""";

    private const string Full = """
        {"type":"Sighting","id":"first","document":"d","start":0,"end":9,"fragments":[{"start":0,"end":4},{"start":5,"end":9}],"text":"some text","note":"a \"note\"","count":17,"isSure":true,"grade":"Clear","amount":12.50,"day":"2020-11-07","moment":"2020-11-07T07:59:00","time":{"value":"2020-11","start":"2020-11-01T00:00:00","endExclusive":"2020-12-01T00:00:00","granularity":"Month"},"quantity":{"number":1000,"unit":"suspects","bound":"MoreThan","digitsLost":false},"link":"https://example.org/a?b=c","head":{"start":3,"end":9},"about":"china","mention":"a-name","labels":["one","two"],"grades":["Clear","Faint"],"parties":["china"],"mentions":["a-name",{"start":5,"end":9,"type":"Mention"}],"type_":"Clear"}
        """;

    // Without it, what is not ASCII or means something in HTML is escaped.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly InMemoryCorpus _corpus = new(
        [("china", 3), ("tian-shihong", 1)],
        [
            ("d", "some text", [
                Sighting.Full(0, 9, "first", [new(0, 4), new(5, 9)], (3 + 1, 0), ((int)Kind.Name + 1, 0), ((int)Kind.Mention + 1, 0)), Sighting.Empty(5, 7, 0),
                new(Kind.Mention, 5, 9), new(Kind.Name, 0, 4, "a-name"), new(Kind.Token, 0, 4),
            ]),
        ]);

    private AnnotationList<Sighting> Sightings => new ConcreteAnnotations<Sighting>(_corpus, (int)Kind.Specimen, row => new Sighting(row, _corpus)).All;

    [Fact]
    public void Annotation_has_its_place_its_text_and_its_properties()
    {
        JsonSerializer.Serialize(Sightings[0], Relaxed).Should().Be(Full);
        JsonSerializer.Serialize(Sightings[1]).Should().Be(Empty);
    }

    [Fact]
    public void Serializer_writes_the_same_however_it_comes_to_a_record()
    {
        JsonSerializer.Serialize<CorpusAnnotation>(Sightings[1]).Should().Be(Empty);
        JsonSerializer.Serialize<Observation>(Sightings[1]).Should().Be(Empty);
        JsonSerializer.Serialize(new { Found = Sightings[1] }).Should().Be($$"""{"Found":{{Empty}}}""");
        JsonSerializer.Serialize(Sightings, Relaxed).Should().Be($"[{Full},{Empty}]");
        JsonSerializer.Serialize(Sightings.Where(sighting => sighting.Count == 0)).Should().Be($"[{Empty}]");
        JsonSerializer.Serialize(Sightings[1], SightingContext.Default.Sighting).Should().Be(Empty);
        JsonSerializer
            .Serialize(Sightings.In(_corpus.Documents.All[0]).Following(_corpus.Documents.All[0], new TextSpan(1, 2), 1),
                SightingContext.Default.AnnotationListSighting)
            .Should().Be($"[{Empty}]");
    }

    [Fact]
    public void Writer_writes_what_the_serializer_writes()
    {
        Written(writer => CorpusJson.Write(writer, Sightings[0])).Should().Be(Full);
        Written(writer => CorpusJson.Write(writer, Sightings)).Should().Be($"[{Full},{Empty}]");
        Written(writer => CorpusJson.Write(writer, _corpus.Entities.All)).Should()
            .Be("""[{"type":"Place","id":"china"},{"type":"Person","id":"tian-shihong"}]""");
        Written(writer => CorpusJson.Write(writer, _corpus.Documents.All[0])).Should().Be("""{"type":"TestDocument","id":"d","text":"some text"}""");
        Written(writer => CorpusJson.Write(writer, _corpus.Documents.All)).Should().Be("""[{"type":"TestDocument","id":"d","text":"some text"}]""");
        Written(writer => CorpusJson.Write(writer, _corpus.Persons.All[0])).Should().Be("""{"type":"Person","id":"tian-shihong"}""");
    }

    [Fact]
    public void Records_without_the_attribute_need_the_converter_among_the_options()
    {
        var options = new JsonSerializerOptions { Converters = { new CorpusJsonConverter() } };

        JsonSerializer.Serialize(_corpus.Tokens.All, options).Should().Be("""[{"type":"Token","document":"d","start":0,"end":4,"text":"some"}]""");
        JsonSerializer.Serialize(new { Of = _corpus.Places.All[0], In = _corpus.Documents.All[0] }, options)
            .Should().Be("""{"Of":{"type":"Place","id":"china"},"In":{"type":"TestDocument","id":"d","text":"some text"}}""");
        FluentActions.Invoking(() => JsonSerializer.Serialize(_corpus.Tokens.All)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Records_are_not_read()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Sighting>(Empty)).Should().Throw<NotSupportedException>().WithMessage("*compiled corpus*");
    }

    [Fact]
    public void Properties_of_unknown_types_are_refused() =>
        FluentActions.Invoking(() => Written(writer =>
        {
            writer.WriteStartObject();
            new PropertyWriter(writer).Write("x", new object());
        })).Should().Throw<ArgumentException>().WithMessage("No schema declares*");

    [Fact]
    public void Enums_are_names()
    {
        JsonSerializer.Serialize(SpanRelation.CoveredBy).Should().Be("\"CoveredBy\"");
        JsonSerializer.Serialize(AllenRelation.MetBy).Should().Be("\"MetBy\"");
        JsonSerializer.Serialize(QuantityBound.AtLeast).Should().Be("\"AtLeast\"");
        JsonSerializer.Serialize(Granularity.HalfYear).Should().Be("\"HalfYear\"");
    }

    [Fact]
    public void Values_are_as_documented()
    {
        JsonSerializer.Serialize(new Period("../2020", null, new DateTime(2021, 1, 1, 0, 0, 30), Granularity.Year))
            .Should().Be("""{"value":"../2020","endExclusive":"2021-01-01T00:00:30","granularity":"Year"}""");
        JsonSerializer.Serialize(new Quantity(null, 1000m, 999_999m, "items", QuantityBound.MoreThan, true))
            .Should().Be("""{"lower":1000,"upper":999999,"unit":"items","bound":"MoreThan","digitsLost":true}""");
        JsonSerializer.Serialize(new Quantity(3m, null, null, null, QuantityBound.Exact, false)).Should()
            .Be("""{"number":3,"bound":"Exact","digitsLost":false}""");
        JsonSerializer.Serialize(new CodePointMap("ab").ToCodePoints(new TextSpan(1, 2))).Should().Be("""{"start":1,"end":2,"unit":"code points"}""");
    }

    [Fact]
    public void Periods_come_back() => Values.Gens.Periods.Sample(RoundTrip);

    [Fact]
    public void Quantities_come_back() => Values.Gens.Quantities.Sample(RoundTrip);

    [Fact]
    public void Spans_come_back() => Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((start, length) =>
    {
        RoundTrip(new TextSpan(start, start + length));
        RoundTrip(new CodePointSpan(new CodePointOffset(start), new CodePointOffset(start + length)));
    });

    [Theory]
    [InlineData("""{"start":3}""")]
    [InlineData("""{"start":9,"end":3}""")]
    [InlineData("""{"start":"3","end":9}""")]
    [InlineData("""{"start":1.5,"end":9}""")]
    [InlineData("3")]
    public void What_is_no_span_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TextSpan>(json)).Should().Throw<JsonException>().WithMessage("This is not a TextSpan*");

    [Fact]
    public void Spans_of_another_unit_are_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CodePointSpan>("""{"start":3,"end":9,"unit":"bytes"}""")).Should().Throw<JsonException>();

    private static void RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Should().Be(value);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
