using CsCheck;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Json;

public sealed class Re3dMutationTests
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("x/documents.json", """
            { "_id" : "D1", "title" : "One", "wordCount" : 3, "text" : "😀 Ann knows  Bob." }
            { "_id" : "D2", "title" : "Two", "text" : "Ann.\n" }
            """),
        ("x/entities.json", """
            { "_id" : "D1-a", "begin" : 2, "end" : 5, "type" : "Person", "value" : "Ann", "documentId" : "D1", "confidence" : 1 }
            { "_id" : "D1-b", "begin" : 13, "end" : 16, "type" : "Person", "value" : "'Bob'", "documentId" : "D1", "confidence" : 0.5 }
            { "_id" : "D2-a", "begin" : 0, "end" : 3, "type" : "Person", "value" : "Ann", "documentId" : "D2", "confidence" : 1 }
            """),
        ("x/relations.json", """
            { "_id" : "D1-r", "begin" : 5, "end" : 13, "sourceBegin" : 13, "sourceEnd" : 16, "source" : "Bob", "targetBegin" : 2, "targetEnd" : 5, "target" : "Ann", "type" : "KnownBy", "value" : "knows", "documentId" : "D1", "confidence" : 1 }
            """),
    ];

    private static readonly string[] Insertions =
    [
        "", "\"", "\\", "\\uD83D", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e9", "99999999999", "17", "\n", "\r", "\0", "\uD83D",
        "\"_id\" : \"D1\", ", "\"type\" : null, ", "\"text\" : [], ", "\"begin\" : {}, ", "{}", "[[]]",
    ];

    [Fact]
    public void Sound_files_are_sound() => CorpusFolder.With(Files).Documents().Should().HaveCount(2);

    [Fact]
    public void Half_a_surrogate_pair_does_not_move_the_end_of_a_text() =>
        Read(
            [
                ("x/documents.json", "{ \"_id\" : \"D1\", \"text\" : \"Ann.\uD83D\" }"),
                ("x/entities.json", "{ \"_id\" : \"a\", \"begin\" : 0, \"end\" : 6, \"type\" : \"Person\", \"documentId\" : \"D1\" }"),
            ],
            format: null).Should().Contain(static found => found.Rule == AnchorRules.PositionOutOfRange);

    [Fact]
    public void Changed_files_give_diagnostics_at_places_that_exist() =>
        Damage.Of(Insertions).Sample(
            static damage =>
            {
                var files = Damage.Apply(damage, Files);
                Damage.ShouldBeLocated(Read(files, format: null).Concat(Read(files, format: "re3d")), files);
            },
            iter: 1000);

    private static List<CorpusDiagnostic> Read((string Path, string Content)[] files, string? format)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var (path, content) in files)
            corpus.Add(path, content, format: format);

        return corpus.Diagnose();
    }
}
