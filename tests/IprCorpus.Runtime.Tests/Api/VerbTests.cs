using System.Reflection;
using IprCorpus.Runtime.Tests.Columns;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Api;

/// <summary>One verb, one nature: what LINQ names is deferred, whatever it is given; everything else answers at once, with a list.</summary>
public sealed class VerbTests
{
    private static readonly HashSet<string> OfLinq =
        [.. typeof(Enumerable).GetMethods(BindingFlags.Static | BindingFlags.Public).Select(static method => method.Name), "CountBy", "Index"];

    private static readonly Type[] Holders =
    [
        typeof(AnnotationList<Token>), typeof(AnnotationFilter<Token>), typeof(DocumentList<TestDocument>), typeof(DocumentFilter<TestDocument>),
        typeof(EntityList<Person>), typeof(CorpusTexts<TestDocument>), typeof(Concordance<TestDocument>),
    ];

    [Fact]
    public void A_verb_returns_one_kind_of_thing_in_all_its_overloads()
    {
        foreach (var holder in Holders)
        {
            foreach (var verb in MethodsOf(holder).GroupBy(static method => method.Name))
            {
                verb.Select(static method => Definition(method.ReturnType)).Distinct()
                    .Should().ContainSingle("{0}.{1} is one verb", holder.Name, verb.Key);
            }
        }
    }

    [Fact]
    public void A_verb_of_LINQ_tests_nothing_before_it_is_read()
    {
        var corpus = Painted();
        var tested = 0;
        bool Passes<T>(T item) => ++tested > 0;
        string Key<T>(T item) => Passes(item).ToString();
        var tokens = corpus.Tokens.All;
        var concordance = corpus.Documents.All.Texts.Find("xx");

        object[] deferred =
        [
            tokens.Where(Passes), tokens.Where(Passes).Where(Passes), tokens.Where(Passes).Where(PaintedCorpus.Column<Token>().Color, Color.Green),
            tokens.GroupBy(Key), tokens.CountBy(Key), tokens.Where(Passes).GroupBy(Key), tokens.Where(Passes).CountBy(Key),
            tokens.Where(Passes).GroupBy(PaintedCorpus.Column<Token>().Color), tokens.Where(Passes).CountBy(PaintedCorpus.Column<Token>().Color),
            tokens.Where(Passes).PairsWith(tokens.Where(Passes), SpanRelation.CoveredBy),
            corpus.Documents.All.Where(Passes), corpus.Documents.All.Where(Passes).Where(Passes), corpus.Documents.All.Where(Passes).Texts,
            corpus.Documents.All.Texts.Where(Passes), corpus.Documents.All.Texts.Where(Passes).Where(Passes),
            concordance.Where(Passes), concordance.Where(Passes).Where(Passes), concordance.Where(Passes).WithWords(3),
        ];

        deferred.Should().NotContainNulls();
        tested.Should().Be(0);
        concordance.Where(Passes).WithWords(3).Count.Should().Be(concordance.Count);
        tested.Should().Be(concordance.Count);
    }

    [Fact]
    public void LINQ_alone_gives_its_names_to_what_is_deferred() =>
        Holders.SelectMany(MethodsOf)
            .Where(static method => OfLinq.Contains(method.Name))
            .Where(static method => method.Name is not ("Contains" or "Count" or "Any"))
            .Select(static method => method.Name).Distinct()
            .Should().BeEquivalentTo("Where", "GroupBy", "CountBy");

    [Fact]
    public void A_filter_answers_what_its_list_answers()
    {
        string[] ofListsOnly = ["IndexOf", "Contains", "CopyTo", "GetEnumerator", "ToString"];
        var filter = MethodsOf(typeof(AnnotationFilter<Token>)).Select(Signature).ToHashSet();

        MethodsOf(typeof(AnnotationList<Token>)).Where(method => !ofListsOnly.Contains(method.Name)).Select(Signature)
            .Should().OnlyContain(signature => filter.Contains(signature));
    }

    private static InMemoryCorpus Painted() => new([("d", "xx xx xx", [.. Enumerable.Range(0, 3).Select(static i => new Draft(Kind.Token, 3 * i, (3 * i) + 2)
    {
        Properties = static block => [[1], [0], [block.String("n")], [0], [1], [0], [0], [700_000], [0]],
    })])]);

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public).Where(static method => !method.IsSpecialName && method.DeclaringType != typeof(object));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string Signature(MethodInfo method) =>
        $"{method.ReturnType} {method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => parameter.ParameterType))})";
}
