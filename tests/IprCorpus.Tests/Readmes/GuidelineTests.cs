using System.Text.RegularExpressions;
using IprCorpus.Runtime;

namespace IprCorpus.Tests.Readmes;

/// <summary>The guidelines have a section for each type, and its example is an annotation of that type.</summary>
public sealed class GuidelineTests
{
    private static readonly List<string[]> Sections =
        [.. Regex.Split(Repository.Read("seeds/GUIDELINES.md"), @"^##+ ", RegexOptions.Multiline).Skip(1).Select(section => section.Split('\n', 2))
            .Where(section => section[1].Contains("**Rule.**"))];

    public static TheoryData<string> Types => [.. Sections.Select(section => section[0])];

    [Fact]
    public void Every_type_that_has_instances_has_a_section() =>
        Sections.Select(section => section[0]).Should().BeEquivalentTo(
            typeof(Corpus).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Annotation)) && !type.IsAbstract).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void An_example_is_an_annotation_of_its_type(string type)
    {
        var section = Sections.Single(section => section[0] == type)[1];
        var example = Regex.Match(section, @"\*\*Example\.\*\* (?:`(?<text>[^`]+)`)?").Groups["text"].Value;

        section.Should().ContainAll("**Rule.**", "**Example.**", "**Borderline.**");
        Corpus.Annotations.Cast<CorpusAnnotation>().Concat(IprCorpus.Invented.Corpus.Annotations)
            .Should().Contain(annotation => annotation.GetType().Name == type && annotation.Text == example);
    }
}
