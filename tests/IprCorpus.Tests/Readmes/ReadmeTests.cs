using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IprCorpus.Tests.Readmes;

/// <summary>
/// What the READMEs show is what happens: programs compile and print it, corpora build, errors give these messages. What only
/// a real build in a folder of its own can show - packing, restoring, the lines of a terminal - is for IprCorpus.PackageTests.
/// </summary>
[Collection(ConsoleUsers.Name)]
public sealed class ReadmeTests
{
    private const string TopLevel = "README.md";
    private const string CorpusPackage = "src/IprCorpus/README.md";
    private const string Cookbook = "seeds/COOKBOOK.md";
    private const string GeneratorsPackage = "generators/IprCorpus.Generators/README.md";

    private const string TryIt = "Try it";
    private const string AddDocument = "Add a document";
    private const string OwnCorpus = "Build a corpus of your own";
    private const string WithTokens = "On a corpus with tokens";
    private const string Errors = "What an error looks like";

    /// <summary>Programs that query the package: those that belong to no file and are followed by what they print.</summary>
    public static TheoryData<string, int> Queries
    {
        get
        {
            var queries = new TheoryData<string, int>();
            foreach (var path in (string[])[TopLevel, CorpusPackage, Cookbook])
            {
                foreach (var block in new Markdown(path).Blocks
                    .Where(block => block.Language == "csharp" && block.File is null && block.Section is not (AddDocument or WithTokens)))
                {
                    queries.Add(path, block.Index);
                }
            }

            return queries;
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_prints_what_is_shown_below_it(string path, int index)
    {
        var readme = new Markdown(path);
        var query = readme.Blocks[index];
        var shown = readme.After(query)!;

        shown.Language.Should().Be("text", $"line {query.Line} of {path} is followed by what it prints");
        ShownOutput.ShouldBe(readme, shown, Sample.Run(WithUsing(query.Content)));
    }

    /// <summary>The programs of the README are about no corpus in particular.</summary>
    public static TheoryData<int> SharedQueries =>
        [.. Queries.Where(query => (string)query[0] == TopLevel).Select(query => (int)query[1])];

    [Theory]
    [MemberData(nameof(SharedQueries))]
    public void A_query_asks_the_invented_documents_unchanged(int index)
    {
        var program = new Markdown(TopLevel).Blocks[index].Content;

        FluentActions.Invoking(() => Sample.Run("using IprCorpus.Invented;\n" + program, typeof(Invented.Corpus).Assembly)).Should().NotThrow();
    }

    /// <summary>Programs that query the corpus with tokens of the cookbook.</summary>
    public static TheoryData<int> TokenQueries =>
        [.. new Markdown(Cookbook).In(WithTokens).Where(block => block.Language == "csharp").Select(block => block.Index)];

    [Theory]
    [MemberData(nameof(TokenQueries))]
    public void A_query_of_tokens_prints_what_is_shown_below_it(int index)
    {
        var cookbook = new Markdown(Cookbook);
        var query = cookbook.Blocks[index];

        ShownOutput.ShouldBe(cookbook, cookbook.After(query)!, Sample.Run(query.Content, Files(cookbook, WithTokens)));
    }

    [Fact]
    public void There_are_queries_of_tokens() => ((IEnumerable<object[]>)TokenQueries).Should().HaveCount(7);

    [Fact]
    public void There_are_queries_in_each() =>
        Queries.CountBy(query => (string)query[0]).Should()
            .BeEquivalentTo(new Dictionary<string, int> { [TopLevel] = 10, [CorpusPackage] = 1, [Cookbook] = 38 });

    [Fact]
    public void The_first_command_prints_what_is_shown_below_it()
    {
        var readme = new Markdown(TopLevel);
        var command = readme.In(TryIt).Single(block => block.Content == "dotnet run --project src/Quickstart\n");

        ShownOutput.ShouldBe(readme, readme.After(command)!, Sample.Run(Assembly.Load("Quickstart")));
    }

    [Fact]
    public void The_document_that_is_added_builds_without_a_warning_and_answers()
    {
        var readme = new Markdown(TopLevel);
        var program = readme.In(AddDocument).Single(block => block.Language == "csharp");
        var files = Seeds();
        foreach (var added in Files(readme, AddDocument))
        {
            files[added.Key] = added.Value;
        }

        ShownOutput.ShouldBe(readme, readme.After(program)!, Sample.Run(WithUsing(program.Content), files, "seeds"));
    }

    [Theory]
    [InlineData(TopLevel)]
    [InlineData(GeneratorsPackage)]
    public void A_corpus_of_ones_own_builds_without_a_warning_and_answers(string path)
    {
        var readme = new Markdown(path);
        var program = readme.In(OwnCorpus).Single(block => block.File == "Program.cs");

        ShownOutput.ShouldBe(readme, readme.After(program)!, Sample.Run(program.Content, Files(readme, OwnCorpus)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_error_gives_the_message_shown_below_it(int number)
    {
        var readme = new Markdown(TopLevel);
        var edit = readme.In(Errors).Where(block => block.Language == "diff").ElementAt(number);
        var files = Files(readme, OwnCorpus);
        var (old, @new) = (Side(edit, '-'), Side(edit, '+'));
        Regex.Count(files[edit.File!], Regex.Escape(old)).Should().Be(1, $"the edit of line {edit.Line} is of one place");
        files[edit.File!] = files[edit.File!].Replace(old, @new, StringComparison.Ordinal);

        ShownOutput.ShouldBe(readme, readme.After(edit)!,
            string.Join('\n', Sample.Diagnose(readme.In(OwnCorpus).Single(block => block.File == "Program.cs").Content, files)));
    }

    [Fact]
    public void Every_error_is_tried() => new Markdown(TopLevel).In(Errors).Count(block => block.Language == "diff").Should().Be(3);

    [Theory]
    [InlineData(TopLevel)]
    [InlineData(CorpusPackage)]
    [InlineData(GeneratorsPackage)]
    public void Project_files_name_packages_that_this_repository_packs_in_the_version_that_it_has(string path)
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        var references = new Markdown(path).Blocks.Where(block => block.Language == "xml")
            .SelectMany(block => XElement.Parse(block.Content).DescendantsAndSelf("PackageReference")).ToList();

        references.Should().NotBeEmpty();
        references.Select(reference => ProjectOf((string)reference.Attribute("Include")!)).Where(project => !File.Exists(project)).Should().BeEmpty();
        references.Should().OnlyContain(reference => (string)reference.Attribute("Version")! == version);

        static string ProjectOf(string package) =>
            Repository.PathOf($"{(package == "IprCorpus.Generators" ? "generators" : "src")}/{package}/{package}.csproj");
    }

    [Theory]
    [InlineData(TopLevel)]
    [InlineData("CHANGELOG.md")]
    [InlineData("seeds/README.md")]
    [InlineData(Cookbook)]
    [InlineData("seeds/GUIDELINES.md")]
    [InlineData("src/IprCorpus.Invented/README.md")]
    [InlineData("generators/README.md")]
    public void Every_link_into_the_repository_leads_somewhere(string path)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        var links = Regex.Matches(Repository.Read(path), @"\]\((?!https?:|#)([^)#]+)").Select(match => match.Groups[1].Value);

        links.Where(link => !Path.Exists(Path.Combine(folder, link))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(CorpusPackage)]
    [InlineData(GeneratorsPackage)]
    public void A_package_readme_has_no_link_into_the_repository_for_the_package_does_not_hold_it(string path) =>
        Regex.Matches(Repository.Read(path), @"\]\((?!https?:|#)").Should().BeEmpty();

    [Fact]
    public void Every_block_of_CSharp_YAML_and_edits_is_tried()
    {
        // The kinds of blocks that the tests above know; another kind would go untested.
        foreach (var path in (string[])[TopLevel, CorpusPackage, GeneratorsPackage, Cookbook])
        {
            new Markdown(path).Blocks
                .Where(block => block.Language is not ("csharp" or "text" or "xml" or "sh" or "diff"))
                .Where(block => block is not { Language: "yaml", File: not null, Section: AddDocument or OwnCorpus or WithTokens })
                .Should().BeEmpty();
        }
    }

    private static string WithUsing(string program) =>
        program.Contains("using IprCorpus;", StringComparison.Ordinal) ? program : "using IprCorpus;\n" + program;

    private static SortedDictionary<string, string> Files(Markdown readme, string section)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in readme.In(section).Where(block => block.Language is "yaml" or "text" && block.File is not null))
        {
            files.Add(block.File!, block.Content);
        }

        files.Should().NotBeEmpty();
        return files;
    }

    private static SortedDictionary<string, string> Seeds()
    {
        var seeds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("seeds"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".txt"))
        {
            seeds.Add(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        return seeds;
    }

    private static string Side(Block edit, char sign) =>
        string.Concat(edit.Content.Split('\n').Where(line => line.StartsWith(sign)).Select(line => line[1..] + "\n"));
}
