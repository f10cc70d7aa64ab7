using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Schema.Inference;

/// <summary>What becomes of what files show; the files are brat's, for those say the least of themselves.</summary>
public sealed class InferenceTests
{
    private const string Open = "corpus: Test\nformat: 1\nlicense: CC0-1.0\n";

    [Fact]
    public void Labels_become_types_in_ordinal_order() =>
        Types("T1\tb.Referent 0 3\tAnn\nT2\tOrg-Unit 0 3\tAnn\nT3\t中文 0 3\tAnn\nT4\t9 0 3\tAnn\n")
            .Should().Equal("Nine = 9", "OrgUnit = Org-Unit", "Referent = b.Referent", "中文 = 中文");

    [Fact]
    public void Labels_with_one_name_are_kept_apart() =>
        Types("T1\ta.Ref 0 3\tAnn\nT2\tb.Ref 0 3\tAnn\nT3\tREF 0 3\tAnn\nT4\tText 0 3\tAnn\nT5\tDocument 0 3\tAnn\nT6\tref 0 3\tAnn\n")
            .Should().Equal("DocumentAnnotation = Document", "Ref = REF", "Text = Text", "ARef = a.Ref", "BRef = b.Ref", "RefAnnotation = ref");

    [Fact]
    public void Plurals_are_kept_apart()
    {
        var schema = Compile("T1\tPerson 0 3\tAnn\nT2\tPeople 0 3\tAnn\nT3\tEntity 0 3\tAnn\n");
        schema.Annotations.Select(static type => type.Plural).Should().OnlyHaveUniqueItems().And.NotIntersectWith(["Annotations", "Documents", "Entities"]);
    }

    [Fact]
    public void Labels_of_any_length_become_names_of_bounded_length() =>
        Compile($"T1\t{new string('x', 300)} 0 3\tAnn\nT2\t{new string('x', 300)}y 0 3\tAnn\n").Annotations.Select(static type => type.Name.Length)
            .Should().Equal(96, 96);

    [Fact]
    public void Properties_keep_clear_of_members() =>
        Properties("T1\tPER 0 3\tAnn\nA1\tText T1\nA2\tname T1\nA3\tPER T1\nA4\tstart T1\nA5\tText_ T1\n")
            .Should().Equal("perValue: bool = PER", "textValue: bool = Text", "textValue2: bool = Text_", "nameValue: bool = name", "startValue: bool = start");

    [Theory]
    [InlineData("true", "false", "flag: bool = Flag")]
    [InlineData("1", "-20", "flag: int = Flag")]
    [InlineData("1", "2.5", "flag: decimal = Flag")]
    [InlineData("1", "x", "flag: string = Flag")]
    [InlineData("true", "1", "flag: string = Flag")]
    [InlineData("007", "008", "flag: string = Flag")]
    [InlineData("1e3", "1", "flag: string = Flag")]
    [InlineData("2147483648", "1", "flag: decimal = Flag")]
    public void Values_tell_what_they_are(string first, string second, string expected) =>
        Properties($"T1\tPER 0 3\tAnn\nT2\tPER 4 9\tworks\nA1\tFlag T1 {first}\nA2\tFlag T2 {second}\n").Should().Equal(expected);

    [Theory]
    [InlineData(3, "string")]
    [InlineData(4, "MentionRole")]
    public void Few_words_that_recur_are_an_enum(int uses, string type) =>
        Properties(Many(2 * uses, static i => i % 2 == 0 ? "boss" : "guest")).Should().Equal($"role: {type} = Role");

    [Theory]
    [InlineData(50, "MentionRole")]
    [InlineData(51, "string")]
    public void Many_words_are_no_enum(int words, string type) =>
        Properties(Many(4 * words, i => "w" + (i % words))).Should().Equal($"role: {type} = Role");

    [Theory]
    [InlineData(40, "MentionRole")]
    [InlineData(41, "string")]
    public void Long_words_are_no_enum(int length, string type) =>
        Properties(Many(4, _ => new string('w', length))).Should().Equal($"role: {type} = Role");

    [Fact]
    public void Values_of_an_enum_are_kept_apart() =>
        Compile(Many(24, static i => ((string[])["a", "A", "a-", "$", "9", "class"])[i % 6])).Enums.Single().Values
            .Select(static value => $"{value.MemberName} {value.Label}")
            .Should().Equal("Dollar $", "Role9 9", "A A", "A2 a", "A3 a-", "Class ");

    [Fact]
    public void Equal_enums_of_one_property_are_one() =>
        Compile(Many(8, static i => i % 2 == 0 ? "boss" : "guest", "PER") + Many(8, static i => i % 2 == 0 ? "guest" : "boss", "ORG", 8))
            .Enums.Select(static declared => declared.Name).Should().Equal("MentionRole");

    [Fact]
    public void What_some_lack_is_optional() =>
        Properties("T1\tPER 0 3\tAnn\nT2\tPER 4 9\tworks\nA1\tDead T1\n").Should().Equal("dead: bool? = Dead");

    [Fact]
    public void What_one_has_twice_is_a_list() =>
        Properties("T1\tPER 0 3\tAnn\nT2\tPER 4 9\tworks\nA1\tAge T1 1\nA2\tAge T1 2\n").Should().Equal("age: int[] = Age");

    [Fact]
    public void Types_that_need_each_other_do_not() =>
        Compile("R1\tA Of:R2\nR2\tB Of:R1\n").Annotations.SelectMany(static type => type.Properties)
            .Count(static property => property.IsOptional).Should().Be(1);

    [Fact]
    public void Base_has_what_its_derived_types_show() =>
        Properties("T1\tPerson 0 3\tAnn\nT2\tMinister 4 9\tworks\nA1\tAge T1 1\nA2\tAge T2 old\nA3\tDead T1\n", "[entities]\nPerson\n\tMinister\n")
            .Should().Equal("age: string = Age", "dead: bool? = Dead");

    /// <summary>Files can declare a ring between them: one type must give up its base, and has then its own properties.</summary>
    [Fact]
    public void Ring_of_bases_keeps_all_properties()
    {
        static TypeFacts Type(string label, string @base) => new(label, null, @base, IsAbstract: false, IsDeclared: true, 1, null, new(
        [
            new PropertyFacts("shared", SourceKind.Text, SeenValues.None, null, IsList: false, IsRequired: false, IsExpected: false, IsDeclared: true, 1, 1, [],
                0, IsOpen: false, [], null),
        ]));

        var result = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", Open),
            new SchemaFacts(new([Type("A", "B"), Type("B", "C"), Type("C", "A")])), default);

        result.Schema!.Annotations
            .Select(static type => $"{type.Name}: {type.Base} {string.Join(" ", type.Properties.Select(static property => property.Name))}")
            .Should().Equal("A: B ", "B: C ", "C:  shared");
    }

    [Fact]
    public void Mapping_renames_types_and_properties()
    {
        var schema = Compile("T1\tPER 0 3\tAnn\nA1\tdob T1 1900\n", null, Open + "mapping:\n  PER: Person\n  PER.dob: bornIn\n");
        schema.Annotations.Select(static type => type.Name + " " + type.Label + " " + type.Plural).Should().Equal("Person PER People");
        schema.Annotations[0].Properties.Select(static property => property.Name + " " + property.MemberName + " " + property.Label).Should()
            .Equal("bornIn BornIn dob");
    }

    [Fact]
    public void What_is_declared_stands()
    {
        var schema = Compile("T1\tPER 0 3\tAnn\nT2\tORG 14 18\tAcme\n", null, Open + "annotations:\n  Human: { label: PER, summary: A person. }\n");
        schema.Annotations.Select(static type => type.Name + " " + type.Label + " " + type.Summary).Should().Equal("Human PER A person.", "Org ORG ");
    }

    [Fact]
    public void Layer_of_many_labels_is_one_type_with_the_label()
    {
        var labels = Enumerable.Range(0, SchemaInference.MaxLabels + 1).Select(static i => $"T{i + 2}\tL{i} 0 3\tAnn\n");
        var corpus = Corpus("T1\tmentions 4 9\tworks\n" + string.Concat(labels) + "R1\tSame Arg1:T2 Arg2:T3\n", null, Open, "mentions/");
        var document = corpus.Documents().Single();
        corpus.CompiledSchema!.Annotations.Select(static type => type.Name + " " + type.Label).Should().Equal("Same ", "Mention mentions");
        corpus.CompiledSchema.Annotations[0].Properties.Select(static property => property.TypeName).Should().Equal("Mention", "Mention");
        ModelText.Of(document, corpus.CompiledSchema).Should().Contain(["Mention T1 4..9 'works' label=mentions", "Mention T3 0..3 'Ann' label=L1"]);
    }

    private static string Many(int count, Func<int, string> value, string type = "PER", int from = 0) =>
        string.Concat(Enumerable.Range(from, count).Select(i => $"T{i + 1}\t{type} 0 3\tAnn\nA{i + 1}\tRole T{i + 1} {value(i)}\n"));

    private static IEnumerable<string> Types(string annotations) =>
        Compile(annotations).Annotations.Select(static type => type.Name + " = " + (type.Label ?? type.Name));

    /// <summary>The properties of the first type.</summary>
    private static IEnumerable<string> Properties(string annotations, string? configuration = null) =>
        Compile(annotations, configuration).Annotations[0].Properties.Select(static property =>
            $"{property.Name}: {property.TypeName ?? property.Kind.ToString().ToLowerInvariant()}" +
                $"{(property.IsList ? "[]" : property.IsOptional ? "?" : "")} = {property.Label ?? property.Name}");

    private static CorpusSchema Compile(string annotations, string? configuration = null, string schema = Open)
    {
        var corpus = Corpus(annotations, configuration, schema, string.Empty);
        corpus.Documents();
        return corpus.CompiledSchema!;
    }

    private static FrontEnd Corpus(string annotations, string? configuration, string schema, string folder)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", schema);
        corpus.Add(folder + "a.txt", FrontEnd.Text);
        corpus.Add(folder + "a.ann", annotations);
        if (configuration is not null)
            corpus.Add("annotation.conf", configuration);

        return corpus;
    }
}
