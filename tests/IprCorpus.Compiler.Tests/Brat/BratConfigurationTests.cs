using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Brat;

/// <summary>What <c>annotation.conf</c> declares of the schema.</summary>
public sealed class BratConfigurationTests
{
    [Fact]
    public void Indentation_is_inheritance_and_an_exclamation_mark_makes_abstract() =>
        Types("[entities]\n!Agent\n\tPerson\n\t\tMinister\n\tOrg\nPlace\n").Should().Equal("abstract Agent", "Person: Agent", "Minister: Person",
            "Org: Agent", "Place");

    [Fact]
    public void Indentation_may_be_of_any_width() =>
        Types("[entities]\nA\n    B\n        C\n    D\n").Should().Equal("A", "B: A", "C: B", "D: A");

    [Fact]
    public void Type_that_has_instances_is_not_abstract() =>
        Types("[entities]\n!Person\n", "T1\tPerson 0 3\tAnn\n").Should().Equal("Person");

    [Fact]
    public void Cardinalities_say_what_is_optional_and_what_is_a_list() =>
        Properties("[entities]\nP\n[events]\nMeet\tOne:P, Maybe?:P, Any*:P, Some+:P, Two{2}:P, Range{1-3}:P, Single{1}:P\n", "Meet").Should().Equal(
            "trigger: string", "one: P", "maybe: P?", "any: P[]", "some: P[]", "two: P[]", "range: P[]", "single: P");

    [Fact]
    public void Role_that_an_event_lacks_is_optional() =>
        Properties("[entities]\nP\n[events]\nMeet\tOne:P\n", "Meet", "T1\tMeet 0 3\tAnn\nE1\tMeet:T1\n").Should().Equal("trigger: string", "one: P?");

    [Fact]
    public void Role_that_every_event_has_is_required() =>
        Properties("[entities]\nP\n[events]\nMeet\tOne:P\n", "Meet", "T1\tMeet 4 9\tworks\nT2\tP 0 3\tAnn\nE1\tMeet:T1 One:T2\n").Should()
            .Equal("trigger: string", "one: P");

    [Fact]
    public void Role_of_several_types_points_to_what_they_derive_from() =>
        Properties("[entities]\n!Agent\n\tPerson\n\tOrg\nPlace\n[relations]\nR\tArg1:Person|Org, Arg2:Person|Place\n", "R").Should().Equal("arg1: Agent",
            "arg2: Annotation?");

    [Fact]
    public void Role_that_points_to_another_type_than_declared_takes_both() =>
        Properties("[entities]\n!Agent\n\tPerson\n\tOrg\n[relations]\nR\tArg1:Person, Arg2:Person\n", "R",
            "T1\tPerson 0 3\tAnn\nT2\tOrg 14 18\tAcme\nR1\tR Arg1:T1 Arg2:T2\n")
            .Should().Equal("arg1: Person", "arg2: Agent");

    [Fact]
    public void Macros_stand_for_what_they_are_defined_as() =>
        Properties("[entities]\nPerson\nOrg\n[relations]\n<ORG>=Org\n<ARGS>=Arg1:<ORG>, Arg2:Person\nR\t<ARGS>\n", "R").Should()
            .Equal("arg1: Org", "arg2: Person");

    [Fact]
    public void Attributes_belong_to_the_types_that_they_are_declared_for()
    {
        const string Configuration =
            "[entities]\n!Agent\n\tPerson\nPlace\n[events]\nMeet\n[attributes]\nDead\tArg:Person\nForm\tArg:<ENTITY>, Value:Name|Noun|A\nDenied\tArg:<EVENT>\n";
        Properties(Configuration, "Agent").Should().Equal("form: Form?");
        Properties(Configuration, "Person").Should().Equal("dead: bool?");
        Properties(Configuration, "Place").Should().Equal("form: Form?");
        Properties(Configuration, "Meet").Should().Equal("trigger: string", "denied: bool?");
        Compile(Configuration, string.Empty).Enums.Single().Values.Select(static value => value.Label).Should().Equal("Name", "Noun", "A");
    }

    [Fact]
    public void Relation_that_is_an_equivalence_has_members() =>
        Properties("[entities]\nP\n[relations]\nSame\tArg1:P, Arg2:P, <REL-TYPE>:symmetric-transitive\n", "Same",
            "T1\tP 0 3\tAnn\nT2\tP 20 23\tShe\n*\tSame T1 T2\n")
            .Should().Equal("arg1: P?", "arg2: P?", "members: P[]");

    [Fact]
    public void Comments_and_lines_that_only_part_others_say_nothing() =>
        Types("# types\n\n[entities]\n  # people\nPerson\n-----\n\t\nOrg|Organization\n").Should().Equal("Person", "Org");

    [Fact]
    public void Macros_in_macros_do_not_explode()
    {
        var lines = Enumerable.Range(1, 60).Select(static i => $"<M{i}>=<M{i - 1}><M{i - 1}>\n");
        var corpus = Corpus("[entities]\n<M0>=abcdefgh\n" + string.Concat(lines) + "Person\n", string.Empty);
        corpus.Diagnose().Where(static found => found.Rule.Id == "IPR1011").Should().NotBeEmpty();
        corpus.CompiledSchema!.Annotations.Select(static type => type.Name).Should().Equal("Person");
    }

    private static IEnumerable<string> Types(string configuration, string annotations = "") =>
        Compile(configuration, annotations).Annotations
            .Select(static type => (type.IsAbstract ? "abstract " : string.Empty) + type.Name + (type.Base is { } @base ? ": " + @base : string.Empty));

    private static IEnumerable<string> Properties(string configuration, string type, string annotations = "") =>
        Compile(configuration, annotations).Annotations.Single(candidate => candidate.Name == type).Properties
            .Select(static property => property.Name + ": " + (property.TypeName ?? property.Kind.ToString().ToLowerInvariant()) +
                (property.IsList ? "[]" : property.IsOptional ? "?" : string.Empty));

    private static CorpusSchema Compile(string configuration, string annotations)
    {
        var corpus = Corpus(configuration, annotations);
        corpus.Documents();
        return corpus.CompiledSchema!;
    }

    private static FrontEnd Corpus(string configuration, string annotations)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", "corpus: Test\nformat: 1\nlicense: CC0-1.0\n");
        corpus.Add("a.txt", FrontEnd.Text);
        corpus.Add("a.ann", annotations);
        corpus.Add("annotation.conf", configuration);
        return corpus;
    }
}
