using CsCheck;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Brat.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Brat;

public sealed class BratPropertyTests
{
    private const string Schema = "corpus: Test\nformat: 1\nlicense: CC0-1.0\n";

    private const string Configuration = """
        [entities]
        !Agent
        	Person
        	Org
        [relations]
        <A>=Person|Org
        Knows	Arg1:<A>, Arg2:<A>
        Alias	Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
        [events]
        Leave	Who+:<A>, Where?:<ENTITY>, With{1-2}:<ANY>
        [attributes]
        Dead	Arg:Person
        Form	Arg:<ENTITY>, Value:Name|Noun
        """;

    private const string Annotations = "T1\tPerson 0 3\tAnn\nT2\tOrg 14 18;30 34\tAcme Acme\nT3\tLeave 44 48\tleft\nE1\tLeave:T3 Who:T1 Who2:T2\n" +
        "R1\tKnows Arg1:T1 Arg2:T2\nA1\tDead T1\nA2\tForm T2 Name\nN1\tReference T1 Wiki:Q1\tAnn\n#1\tAnnotatorNotes E1\thm\n*\tAlias T1 T1\n";

    private static readonly string[] Insertions = ["\t", " ", "\n", "\r", ";", ":", "|", ",", "<", ">", "<A>", "{", "}", "{9999999999}", "T1", "E1", "*", "#",
        "-1", "99999999999", "\0", "\uD83D", "😀", "[", "]", "!", "?", "[events]\n", "R1\tKnows Arg1:R1\n"];

    [Fact]
    public void What_is_written_is_read_as_the_same_model() => BratFiles.All.Array[1, 3].Sample(
        static files =>
        {
            var corpus = Corpus(files);
            var documents = Sound(corpus);
            var written = Corpus(documents.Select(document => (document.Text, BratWriter.Write(document, corpus.CompiledSchema!))));
            var read = Sound(written);
            Pin(written).Should().Be(Pin(corpus));
            written.CompiledSchema!.Equals(corpus.CompiledSchema).Should().BeTrue();
            for (var i = 0; i < read.Count; i++)
                ModelText.Of(read[i], corpus.CompiledSchema!).Should().Equal(ModelText.Of(documents[i], corpus.CompiledSchema!));

            read.SequenceEqual(documents).Should().BeTrue();
        },
        iter: 500);

    [Fact]
    public void Changed_files_give_diagnostics_at_places_that_exist() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 600], Gen.Int[0, 12], Gen.OneOf(Insertions)).Array[1, 4].Sample(
            static edits =>
            {
                string[] files = [Annotations, Configuration];
                foreach (var (isConfiguration, where, deleted, inserted) in edits)
                {
                    ref var content = ref files[isConfiguration ? 1 : 0];
                    var at = where % (content.Length + 1);
                    content = content.Remove(at, Math.Min(deleted, content.Length - at)).Insert(at, inserted);
                }

                var corpus = new FrontEnd();
                corpus.Add("corpus.yaml", Schema);
                corpus.Add("a.txt", FrontEnd.Text);
                corpus.Add("a.ann", files[0]);
                corpus.Add("annotation.conf", files[1]);
                foreach (var found in corpus.Diagnose())
                {
                    FrontEnd.Message(found).Should().NotContainAny("\n", "\r", "\0");
                    if (found.Location is { } at && at.Path is "a.ann" or "annotation.conf")
                        (at.Start >= 0 && at.Start + at.Length <= files[at.Path == "a.ann" ? 0 : 1].Length).Should().BeTrue();
                }
            },
            iter: 1000);

    private static FrontEnd Corpus(IEnumerable<(string Text, string Annotations)> files)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Schema);
        foreach (var (i, (text, annotations)) in files.Index())
        {
            corpus.Add($"d{i}.txt", text);
            corpus.Add($"d{i}.ann", annotations);
        }

        return corpus;
    }

    private static string Pin(FrontEnd corpus) => SchemaCompiler.Pin(FrontEnd.File("corpus.yaml", Schema), corpus.Facts, default);

    /// <summary>The models, where no annotation is in error; what is wrong with the random texts themselves is not asked here.</summary>
    private static List<DocumentModel> Sound(FrontEnd corpus)
    {
        corpus.Diagnose()
            .Where(static found => found.Rule.Severity == RuleSeverity.Error && found.Location?.Path.EndsWith(".txt", StringComparison.Ordinal) != true)
            .Select(static found => $"{found.Rule.Id} {Markup.Describe(found)} {FrontEnd.Message(found)}").Should().BeEmpty();
        return [.. corpus.Results.SelectMany(static result => result.Documents).Select(static document => document.Model)];
    }
}
