using System.Collections.Immutable;

namespace IprCorpus.Generators.Tests.Formats;

/// <summary>From brat's files to answers.</summary>
public class BratTests
{
    private static readonly TestCorpus Corpus = TestCorpus.Empty
        .With("corpus.yaml",
            "corpus: News\nformat: 1\nlicense: CC0-1.0\nmapping:\n  PER: Person\n  Merge-org: Merger\n  Merge-org.Org-Arg: parties\n  AnnotatorNotes: Note\n")
        .With("annotation.conf",
            "[entities]\nPER\nORG\n[relations]\nWorks-for\tArg1:PER, Arg2:ORG\n[events]\nMerge-org\tOrg-Arg+:ORG, Place?:ORG\n[attributes]\n" +
                "Confidence\tArg:<EVENT>, Value:High|Low\nGuess\tArg:<EVENT>\n")
        .With("a.txt", "😀 Ann of Acme says that Acme and Bolt have merged.\n")
        .With("a.ann",
            "T1\tPER 2 5\tAnn\nT2\tORG 9 13\tAcme\nT3\tORG 24 28\tAcme\nT4\tORG 33 37\tBolt\nT5\tMerge-org 38 42;43 49\thave merged\n" +
                "E1\tMerge-org:T5 Org-Arg:T3 Org-Arg2:T4\nA1\tConfidence E1 High\nA2\tGuess E1\nR1\tWorks-for Arg1:T1 Arg2:T2\n*\tAlias T2 T3\n" +
                "#1\tAnnotatorNotes E1\tSurely?\n")
        .With("b/a.txt", "Nothing here.\n")
        .With("b/a.ann", "");

    private const string Program = """
        using System.Linq;
        using News;

        internal static class Program
        {
            internal static string Run() => string.Join("\n",
                Corpus.Mergers.SelectMany(merger => merger.Parties, (merger, party) => $"{merger.Text} {merger.IsDiscontinuous} {party.Text} {party.Span} {merger.Confidence} {merger.Guess}")
                    .Concat(Corpus.WorksForAnnotations.Select(works => $"{works.Arg1?.Text} works for {works.Arg2?.Text}: {works.Text}"))
                    .Concat(Corpus.Aliases.Select(alias => string.Join(" = ", alias.Members.Select(member => member.Text))))
                    .Concat(Corpus.Notes.Select(note => $"{note.Target.Id}: {note.NoteValue}"))
                    .Concat(Corpus.People.Select(person => $"{person.Text} in {person.Document.Id}"))
                    .Concat(Corpus.Documents.Select(document => document.Id)));
        }
        """;

    [Fact]
    public void AnnotatedFiles_AnswerQueries() =>
        GeneratorDriverRun.Of(Corpus, Program).Execute().Should().Be("""
            have merged True Acme 25..29 High True
            have merged True Bolt 34..38 High True
            Ann works for Acme: Ann of Acme
            Acme = Acme
            E1: Surely?
            Ann in a
            a
            b/a
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void OrderOfFiles_IsNothing()
    {
        var files = Corpus.Files.Select(file => new TestFile(GeneratorDriverRun.Folder + file.Key, file.Value)).ToArray();
        var options = ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, GeneratorDriverRun.Folder);
        GeneratorOutput.Of(files.Reverse(), options).ShouldBe(GeneratorOutput.Of(files, options), "files come in any order");
    }

    [Fact]
    public void Edit_ChangesWhatItSays()
    {
        var edited = GeneratorDriverRun.Of(Corpus).Edit(Corpus.Edit("a.ann", "A1\tConfidence E1 High", "A1\tConfidence E1 Low"));
        edited.Emitted(GeneratorDriverRun.Of(Corpus)).Should().ContainSingle().Which.Should().StartWith("Data/Shard");
    }
}
