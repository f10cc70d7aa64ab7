using System.Text;
using System.Text.Json;
using CsCheck;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Json;

public sealed class JsonFileTests
{
    /// <summary>The rules that are tested here.</summary>
    public static readonly string[] Rules = ["IPR1051", "IPR1052", "IPR1053", "IPR1054", "IPR1055", "IPR1056"];

    [Fact]
    public void Values_keep_their_kind_text_and_place()
    {
        const string Json = "\uFEFF { \"a\\n\": [1.50e+2, true, null, \"x\\u00e9\\uD83D\\uDE00/\"], \"b\": {} }\r\n";
        var map = One(Json).Should().BeOfType<SourceMap>().Subject;

        Text(Json, map).Should().Be("{ \"a\\n\": [1.50e+2, true, null, \"x\\u00e9\\uD83D\\uDE00/\"], \"b\": {} }");
        map.Entries.Select(static entry => entry.Key.Text).Should().Equal("a\n", "b");
        Text(Json, map.Entries[0].Key).Should().Be("\"a\\n\"");
        var items = map["a\n"].Should().BeOfType<SourceList>().Subject.Items.Cast<SourceScalar>().ToList();
        items.ConvertAll(static item => (item.Text, item.IsPlain)).Should().Equal(("1.50e+2", true), ("true", true), ("null", true), ("xé😀/", false));
        items.ConvertAll(item => Text(Json, item)).Should().Equal("1.50e+2", "true", "null", "\"x\\u00e9\\uD83D\\uDE00/\"");
        items.ConvertAll(static item => item.IsNull).Should().Equal(false, false, true, false);
        map["b"].Should().BeOfType<SourceMap>().Subject.Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("⟦⟧", "a value is expected, but here the file ends")]
    [InlineData("[⟦01⟧]", "a value is expected: text in double quotation marks, a number, true, false or null, but here stands '01'")]
    [InlineData("[⟦'a'⟧]", "a value is expected: text in double quotation marks, a number, true, false or null, but here stands ''a''")]
    [InlineData("[1 ⟦2⟧]", "a comma or ']' is expected, but here stands '2'")]
    [InlineData("[1, ⟦]⟧", "a value is expected: text in double quotation marks, a number, true, false or null, but here stands ']'")]
    [InlineData("{⟦a⟧: 1}", "a key in double quotation marks or '}' is expected, but here stands 'a'")]
    [InlineData("{\"a\": 1, ⟦}⟧", "a key in double quotation marks is expected after the comma, but here stands '}'")]
    [InlineData("{\"a\" ⟦1⟧}", "a colon is expected after the key, but here stands '1'")]
    [InlineData("{\"a\": 1 ⟦\"⟧b\": 2}", "a comma or '}' is expected, but here stands '\"'")]
    [InlineData("{\"a\": [1⟦⟧", "a comma or ']' is expected, but here the file ends")]
    [InlineData("\"a⟦⟧", "a string must end with a quotation mark, but here the file ends")]
    [InlineData("\"a⟦⟧\nb\"", "a string must end on its line, with a quotation mark, but here the line ends")]
    [InlineData("\"a⟦\\x⟧\"",
        "a backslash must begin an escape: one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits, but here stands '\\x'")]
    [InlineData("\"⟦\\u12g4⟧\"",
        "a backslash must begin an escape: one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits, but here stands '\\u12g4'")]
    [InlineData("1 ⟦2⟧", "the file must end after its value, but here stands '2'")]
    public void Diagnostic_is_located(string marked, string message)
    {
        var (json, mark) = Marked(marked);
        Diagnostics(json).Should().Equal($"IPR1051 {mark}: This is not well-formed JSON: {message}");
    }

    [Fact]
    public void Duplicate_key_is_located_and_the_first_one_stands()
    {
        var (json, mark) = Marked("{\"a\": 1, ⟦\"\\u0061\"⟧: 2}");
        Diagnostics(json).Should().Equal($"IPR1052 {mark}: The key 'a' stands in this object already, at 1:2; this value is left out");
        One(json).Should().BeOfType<SourceMap>().Subject["a"].Should().BeOfType<SourceScalar>().Which.Text.Should().Be("1");
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    public void Numbers_that_JSON_lacks_are_read_as_null(string word)
    {
        var (json, mark) = Marked("[⟦" + word + "⟧]");
        Diagnostics(json).Should().Equal($"IPR1056 {mark}: JSON has no '{word}'; it is read as null");
        One(json).Should().BeOfType<SourceList>().Subject.Items[0].Should().BeOfType<SourceScalar>().Which.IsNull.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"a⟦\\uD83D⟧b\"", "\\uD83D")]
    [InlineData("\"a⟦\\uDE00⟧b\"", "\\uDE00")]
    [InlineData("\"a⟦\\uD83D⟧\\uD83D\\uDE00\"", "\\uD83D")]
    public void Half_a_character_is_replaced_one_for_one(string marked, string escape)
    {
        var (json, mark) = Marked(marked);
        Diagnostics(json).Should().Equal($"IPR1055 {mark}: '{escape}' is half of a surrogate pair, and no character by itself; U+FFFD stands in its place");
        One(json).Should().BeOfType<SourceScalar>().Which.Text.Should().StartWith("a\uFFFD");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Depth_is_bounded_and_located(string opening, string closing)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(opening, depth)) + "1" + string.Concat(Enumerable.Repeat(closing, depth));
        Diagnostics(Nested(128)).Should().BeEmpty();
        var column = (128 * opening.Length) + 1;
        Diagnostics(Nested(100_000)).Should().Equal($"IPR1053 a.json(1,{column})-(1,{column + 1}): The JSON is nested more than 128 levels deep");
    }

    [Fact]
    public void Number_of_values_is_bounded()
    {
        var json = new StringBuilder("[0").Insert(2, ",0", 8_000_000).Append(']').ToString();
        Diagnostics(json).Should().ContainSingle().Which.Should().StartWith("IPR1054 ");
    }

    [Fact]
    public void Values_of_a_file_stand_on_lines_of_their_own()
    {
        const string Json = "{\"a\": 1}\n\n{\n  \"a\": 2\n}\r\n[3]";
        Many(Json, out var found).Select(value => Text(Json, value)).Should().Equal("{\"a\": 1}", "{\n  \"a\": 2\n}", "[3]");
        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"a\": 1}\n{\"b\": \n{\"c\": 3}\n{\"d\": 4}\n", "{\"a\": 1} {\"d\": 4}")]
    [InlineData("{\"a\": 1}\n{\"b\" 2}\n{\"c\": 3}\n", "{\"a\": 1} {\"c\": 3}")]
    [InlineData("{\"a\": 1}\n{\"b\": 2\n{\"c\": 3}\n", "{\"a\": 1} {\"c\": 3}")]
    [InlineData("{\"a\": 1} {\"b\": 2}\n{\"c\": 3}\n", "{\"a\": 1} {\"c\": 3}")]
    [InlineData("{\"a\": 1},\n{\"b\": 2},\n{\"c\": 3}\n", "{\"a\": 1}")]
    [InlineData("[\n{\"a\": 1},\n{\"b\" 2},\n{\"c\": 3}\n]\n", "")]
    public void Diagnostic_costs_its_value_and_is_said_once(string json, string left)
    {
        string.Join(' ', Many(json, out var found).Select(value => Text(json, value))).Should().Be(left);
        found.Should().ContainSingle().Which.Should().StartWith("IPR1051 ");
    }

    /// <summary>System.Text.Json is the naive oracle: what it writes is read as it was, and what it rejects is rejected.</summary>
    [Fact]
    public void What_others_write_is_read_as_it_was() =>
        Values.Sample(
            static value =>
            {
                var json = JsonSerializer.Serialize(value, Indented);
                var bag = new DiagnosticBag(FrontEnd.File("a.json", json));
                var read = JsonFile.ReadOne(bag, default);
                bag.ToArray().Should().BeEmpty();
                Render(read!).Should().Be(Render(JsonDocument.Parse(json).RootElement));
            },
            iter: 500);

    [Fact]
    public void Mutated_text_is_accepted_exactly_where_others_accept_it() =>
        (from value in Values
         from at in Gen.Int[0, 10_000]
         from deleted in Gen.Int[0, 2]
         from inserted in Gen.OneOf("", "\"", "\\", "{", "]", ",", ":", "0", "-", ".", "e", "\u0001", "\n", "tru", "\\u00", " ")
         select (Json: JsonSerializer.Serialize(value), at, deleted, inserted)).Sample(
            static edit =>
            {
                var at = edit.at % (edit.Json.Length + 1);
                var json = edit.Json.Remove(at, Math.Min(edit.deleted, edit.Json.Length - at)).Insert(at, edit.inserted);
                var bag = new DiagnosticBag(FrontEnd.File("a.json", json));
                JsonFile.ReadOne(bag, default);
                bag.ToArray().Any(static found => found.Rule == JsonRules.JsonSyntax).Should().Be(!IsAccepted(json), json);
            },
            iter: 3000);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly Gen<object?> Leaves = Gen.OneOf<object?>(
        Generators.Text.Select(static text => (object?)text), Gen.Int.Select(static number => (object?)number),
        Gen.Decimal.Select(static number => (object?)number),
        Gen.Bool.Select(static value => (object?)value), Gen.Const((object?)null));

    private static readonly Gen<object?> Values = Nest(Nest(Nest(Leaves)));

    private static Gen<object?> Nest(Gen<object?> inner) => Gen.OneOf(
        inner.Array[0, 4].Select(static items => (object?)items),
        Gen.Select(Generators.Text, inner).Array[0, 4]
            .Select(static pairs => (object?)pairs.GroupBy(static pair => pair.Item1).ToDictionary(static pair => pair.Key, static pair => pair.First().Item2)),
        inner);

    private static bool IsAccepted(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Render(SourceNode node) => node switch
    {
        SourceMap map => "{" + string.Join(',', map.Entries.Select(static entry => entry.Key.Text + ":" + Render(entry.Value))) + "}",
        SourceList list => "[" + string.Join(',', list.Items.Select(Render)) + "]",
        SourceScalar scalar => scalar.IsPlain ? scalar.Text : "'" + scalar.Text + "'",
        _ => throw new InvalidOperationException(),
    };

    private static string Render(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Select(static entry => entry.Name + ":" + Render(entry.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Render)) + "]",
        JsonValueKind.String => "'" + element.GetString() + "'",
        _ => element.GetRawText(),
    };

    private static SourceNode One(string json) => JsonFile.ReadOne(new DiagnosticBag(FrontEnd.File("a.json", json)), default)!;

    private static IReadOnlyList<SourceNode> Many(string json, out List<string> found)
    {
        var bag = new DiagnosticBag(FrontEnd.File("a.json", json));
        var values = JsonFile.ReadMany(bag, default);
        found = Describe(bag);
        return values;
    }

    private static List<string> Diagnostics(string json)
    {
        var bag = new DiagnosticBag(FrontEnd.File("a.json", json));
        JsonFile.ReadOne(bag, default);
        return Describe(bag);
    }

    private static List<string> Describe(DiagnosticBag bag) =>
        [.. bag.ToArray().Select(static found => $"{found.Rule.Id} {Markup.Describe(found)}: {FrontEnd.Message(found)}")];

    private static (string Json, string Mark) Marked(string marked)
    {
        var (files, marks) = Markup.Parse("== a.json\n" + marked);
        return (files[0].Content, marks[0]);
    }

    private static string Text(string json, SourceNode node) => json[node.Start..node.End];
}
