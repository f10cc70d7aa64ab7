using System.Text.Json;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Json;

/// <summary>JSON without a serializer, which is also what the serializer writes.</summary>
public sealed class ToJsonTests
{
    private const string Word = """{"type":"Token","document":"d","start":0,"end":4,"text":"some"}""";
    private const string Other = """{"type":"Token","document":"d","start":5,"end":9,"text":"tëxt"}""";

    private readonly InMemoryCorpus _corpus = new(
        [("china", 3)],
        [("d", "some tëxt", [new(Kind.Token, 0, 4), new(Kind.Token, 5, 9), new(Kind.Name, 0, 9)])]);

    private AnnotationList<Token> Tokens => _corpus.Tokens.All;

    [Fact]
    public void Records_and_lists_write_themselves()
    {
        Tokens[0].ToJson().Should().Be(Word);
        Tokens.ToJson().Should().Be($"[{Word},{Other}]");
        Tokens.Where(static token => token.Start > 0).ToJson().Should().Be($"[{Other}]");
        Tokens.Reverse().ToJson().Should().Be($"[{Other},{Word}]");
        _corpus.Places.All.ToJson().Should().Be("""[{"type":"Place","id":"china"}]""");
        _corpus.Documents.All[0].ToJson().Should().Be("""{"type":"TestDocument","id":"d","text":"some tëxt"}""");
        _corpus.Documents.All.Where(static _ => true).ToJson().Should().Be(_corpus.Documents.All.ToJson());
        Tokens[0].ToJson(indented: true).ReplaceLineEndings("\n").Should().StartWith("{\n  \"type\": \"Token\",\n");
    }

    [Fact]
    public void Markup_in_a_text_stays_harmless() =>
        new InMemoryCorpus([], [("d", "</script>", [new(Kind.Token, 0, 9)])]).Tokens.All.ToJson().Should().NotContain("<").And.Contain(@"\u003C/script\u003E");

    [Fact]
    public void A_group_keeps_its_key()
    {
        var groups = Tokens.GroupBy(static token => token.Text);
        groups.First().ToJson().Should().Be($$"""{"key":"some","annotations":[{{Word}}]}""");
        groups.ToJson().Should().Be($$"""[{"key":"some","annotations":[{{Word}}]},{"key":"tëxt","annotations":[{{Other}}]}]""");
        JsonSerializer.Deserialize<JsonElement>(JsonSerializer.Serialize(groups.Skip(1), WithTokens)).GetRawText().Should().Contain("\"key\":\"t\\u00EBxt\"");
        Key(static _ => (1, Kind.Token, (string?)null)).Should().Be("""[1,"Token",null]""");
        Key(static _ => (string?)null).Should().Be("null");
        Key(static token => token.Span).Should().Be("""{"start":0,"end":4}""");
        Key(static _ => 2.5).Should().Be("2.5");
        Key(static _ => TimeSpan.Zero).Should().Be("\"00:00:00\"");
        Key(_ => _corpus.Places.All[0]).Should().Be("\"china\"");
        Key(_ => _corpus.Documents.All[0]).Should().Be("\"d\"");
        Tokens.ChainsBy(static token => token.Length)[0].ToJson().Should().Be($$"""{"key":4,"links":[{{Word}},{{Other}}]}""");
    }

    [Fact]
    public void A_line_is_its_hit_its_context_and_its_place()
    {
        const string Line = """{"document":"d","start":5,"end":9,"left":"some ","text":"tëxt","right":""}""";
        var lines = _corpus.Documents.All.Texts.Find("tëxt");

        lines[0].ToJson().Should().Be(Line);
        lines.ToJson().Should().Be($"[{Line}]");
        lines.Take(1).ToJson().Should().Be($"[{Line}]");
        JsonSerializer.Serialize(lines).Should().Be($"[{Line.Replace("ë", "\\u00EB", StringComparison.Ordinal)}]");
        _corpus.Documents.All.Texts.Tokens.First().ToJson().Should().Be("""{"document":"d","start":0,"end":4,"text":"some"}""");
    }

    [Fact]
    public void Tokens_and_lines_are_values()
    {
        var (texts, again) = (_corpus.Documents.All.Texts, _corpus.Documents.All.Texts.Where(static _ => true));

        texts.Tokens.Should().Equal(again.Tokens);
        texts.Tokens.Distinct().Should().HaveCount(2);
        texts.Find("some")[0].Should().Be(again.Find("some")[0]).And.NotBe(again.Find("some").WithWords(0)[0]);
        default(TextToken<TestDocument>).Should().Be(default(TextToken<TestDocument>)).And.NotBe(texts.Tokens.First());
    }

    private static JsonSerializerOptions WithTokens { get; } = new() { Converters = { new IprCorpus.Runtime.Json.CorpusJsonConverter() } };

    private string Key<TKey>(Func<Token, TKey> keyOf)
    {
        using var json = JsonDocument.Parse(Tokens.GroupBy(keyOf).First().ToJson());
        return json.RootElement.GetProperty("key").GetRawText();
    }
}
