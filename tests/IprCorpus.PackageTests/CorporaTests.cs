using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>
/// Real corpora, each compiled whole into an assembly by the packed generator, and queried. The counts are those that others
/// have made of the same files with other programs.
/// </summary>
[Collection(PackageCollection.Name)]
public class CorporaTests(PackageFeed feed)
{
    private static readonly string Corpora = Path.Combine(Repository.Root, "..", "shared", "corpora");

    [SkippableTheory]
    [InlineData("conllu/gum", "Documents 95", "Sentence 4409", "Token 91777", "MultiwordToken 929", "EmptyNode 64", "Person 6336", "Abstract 9429",
        "CoreferenceChain 14900")]
    [InlineData("conllu/ud-english-pud", "Documents 265", "Sentence 655", "Token 13914", "MultiwordToken 76", "EmptyNode 3")]
    [InlineData("brat/brat-news-tutorial", "Documents 9", "Organization 31", "Person 21", "MergeOrg 8", "Report 8", "Located 3", "Alias 2")]
    [InlineData("brat/litbank", "Documents 201", "Coref 38562", "Appos 153", "Cop 325", "AnnotatorNote 5")]
    [InlineData("brat/wet-lab-protocols", "Documents 166", "ActionAnnotation 4572", "Reagent 3916", "AnnotatorNote 6")]
    [InlineData("webanno-tsv/gum-coref", "Documents 46", "Sentence 2137", "Token 43221", "Referent 12367", "Coref 6397")]
    [InlineData("uima-cas/rmu-echr", "Documents 8", "Sentence 727", "Token 17942")]
    [InlineData("jsonl/prodigy-explosion", "Documents 206", "Token 3223")]
    [InlineData("jsonl/spacy-training-json", "Documents 30")]
    [InlineData("jsonl/derived-re3d-doccano", "Documents 49")]
    [InlineData("jsonl/derived-re3d-label-studio", "Documents 49")]
    [InlineData("jsonl/re3d", "Documents 61")]
    [InlineData("w3c-webanno/derived-re3d", "Documents 49", "Organisation 917", "Location 559", "Person 278")]
    [InlineData("tei/edgeworth-letters", "Documents 112", "Paragraph 690")]
    [InlineData("tei/history-at-state", "Documents 233", "Paragraph 2928")]
    public void ACorpus_IsCompiledWholeAndAnswers(string corpus, params string[] expected)
    {
        var project = Open(corpus);

        var build = project.Build();

        // What the files get wrong is said and harms nothing.
        build.ExitCode.Should().Be(0, "the build printed:\n{0}", build.Log);
        build.Places.Should().NotContain(static place => !place.Contains("warning IPR", StringComparison.Ordinal));
        project.Run().Split('\n').Should().Contain(expected);
    }

    [SkippableFact]
    public void OneQuestion_HasOneAnswerInTwoFormats()
    {
        var conllu = Ask("conllu/gum", "document.People.Count");
        var webanno = Ask("webanno-tsv/gum-coref", "document.Referents.Count(referent => referent.Entity == ReferentEntity.Person)");

        // Of the documents that both have: the treebank has more.
        webanno.Should().HaveCountGreaterThan(5);
        conllu.Should().Contain(webanno);
    }

    private string[] Ask(string corpus, string people)
    {
        var project = Open(corpus, "Question");
        project.Write("People.cs", $"using Given;\n\ninternal static class People\n{{\n    public static int In(Document document) => {people};\n}}\n");
        var build = project.Build();
        build.ExitCode.Should().Be(0, "the build printed:\n{0}", build.Log);
        return project.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private ConsumerProject Open(string corpus, string template = "Given")
    {
        var folder = Path.Combine(Corpora, corpus);
        Skip.IfNot(Directory.Exists(folder), $"the corpus {corpus} is not on this machine");
        var project = feed.Open(template);
        project.Write("corpus/corpus.yaml", "corpus: Given\nformat: 1\nlicense: LicenseRef-Given\n");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => !Path.GetFileName(file).StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase)))
        {
            project.Copy(file, Path.Combine("corpus", Path.GetRelativePath(folder, file)));
        }

        return project;
    }
}
