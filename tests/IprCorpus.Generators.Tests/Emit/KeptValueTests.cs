using System.Globalization;

namespace IprCorpus.Generators.Tests.Emit;

/// <summary>Which values records keep, that these are the right ones, and what they cost.</summary>
public class KeptValueTests
{
    /// <summary>Enums of 254 and 255 values: the last that one byte holds beside none, and the first that it does not.</summary>
    private static readonly string Schema = $$"""
        corpus: Kept
        format: 1
        license: CC0-1.0
        enums:
          Tone: { values: [warm, cool] }
          Most: { values: [{{Values(254)}}] }
          Many: { values: [{{Values(255)}}] }
        entities:
          Person: { properties: { tone: Tone } }
        annotations:
          Base: { properties: { flag: bool, tone: Tone?, several: "Tone[]", many: Many? } }
          Derived: { base: Base, properties: { most: Most?, other: "bool?", fifth: bool, sixth: Tone } }
        """;

    private const string Document = """
        document: d
        annotations:
        - { Base: b, exact: one, flag: true, several: [cool] }
        - { Derived: x, exact: two, flag: false, tone: cool, many: v254, most: v253, other: false, fifth: true, sixth: cool }
        - { Derived: y, exact: one two, flag: true, tone: warm, many: v0, most: v0, other: true, fifth: false, sixth: warm }
        - { Derived: z, exact: two, flag: true, fifth: false, sixth: warm }
        """;

    private const string Program = """
        using System.Linq;
        using System.Reflection;
        using Kept;
        static class Program
        {
            public static string Run() => string.Join("\n", Corpus.Bases.OrderBy(item => item.Id).Select(item =>
                string.Join(" ", item.Id, item.Flag, item.Tone, item.Many, item is Derived derived ? string.Join(" ", derived.Most, derived.Other, derived.Fifth, derived.Sixth) : "")));

            public static string Fields() => string.Join("; ", new[] { typeof(Base), typeof(Derived), typeof(Person) }.Select(type =>
                string.Join(" ", type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Select(field => field.Name))));
        }
        """;

    [Fact]
    public void ValuesThatAreKept_AreThoseOfTheDocument() =>
        Run().Execute().Should().Be(string.Join('\n',
            "b True   ",
            "x False Cool V254 V253 False True Cool",
            "y True Warm V0 V0 True False Warm",
            "z True     False Warm"));

    /// <summary>Not lists, not enums beyond a byte, not the fifth, and none of entities.</summary>
    [Fact]
    public void TheFirstFourClosedValues_AreKept() =>
        Run().Execute(method: "Fields").Should().Be("_flagValue _toneValue; _mostValue _otherValue; ");

    private static GeneratorDriverRun Run() =>
        GeneratorDriverRun.Of(TestCorpus.Empty.With("corpus.yaml", Schema).With("d.yaml", Document).With("d.txt", "one two"), Program);

    private static string Values(int count) => string.Join(", ", Enumerable.Range(0, count).Select(static i => "v" + i.ToString(CultureInfo.InvariantCulture)));
}
