using System.Text.RegularExpressions;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Json;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public sealed partial class CatalogueTests
{
    public static TheoryData<DiagnosticExample> Examples => new(
        ((TheoryData<DiagnosticExample>[])
        [
            FileExamples.All,
            AdviceExamples.All,
            YamlExamples.All,
            SchemaExamples.All,
            AnchorExamples.All,
            ReferenceExamples.All,
            ValueExamples.All,
            NameExamples.All,
            CorpusExamples.All,
            FormatExamples.All,
            BratExamples.All,
            ConlluExamples.All,
            UimaExamples.All,
            JsonLinesExamples.All,
            WebAnnotationExamples.All,
            XmlExamples.All,
            TeiExamples.All,
            WebAnnoExamples.All,
        ])
            .SelectMany(static table => (IEnumerable<object[]>)table)
            .Select(static row => (DiagnosticExample)row[0]));

    public static TheoryData<string> Ids => new(DiagnosticsPage.Sections.Where(static section => section.HasExamples).Select(static section => section.Id));

    [Fact]
    public void Catalogue_and_page_name_the_same_rules() =>
        DiagnosticsPage.Sections.Select(static section => $"{section.Id} {section.Title} {section.Severity}")
            .Should().Equal(DiagnosticCatalog.All.Select(static rule => $"{rule.Id} {rule.Title} {rule.Severity.ToString().ToLowerInvariant()}"));

    [Fact]
    public void Ids_are_unique_and_well_formed() =>
        DiagnosticCatalog.All.Select(static rule => rule.Id).Should()
            .OnlyHaveUniqueItems().And.AllSatisfy(static id => id.Should().MatchRegex("^IPR[01][0-9]{3}$"));

    [Fact]
    public void Messages_start_with_a_capital_or_an_argument_and_end_without_a_full_stop() =>
        DiagnosticCatalog.All.Should().AllSatisfy(static rule =>
        {
            rule.MessageFormat.Should().MatchRegex("^['A-Z0-9{c]").And.NotEndWith(".");
            rule.Title.Should().NotEndWith(".");
        });

    [Fact]
    public void Every_rule_is_tested_where_it_is_found()
    {
        var tested = ((IEnumerable<object[]>)Examples).Select(static row => ((DiagnosticExample)row[0]).Rule).Concat(BoundTests.Rules)
            .Concat(JsonFileTests.Rules);
        DiagnosticCatalog.All.Select(static rule => rule.Id).Where(static id => !IsOfHost(id)).Should().BeSubsetOf(tested);
    }

    [Theory, MemberData(nameof(Ids))]
    public void What_the_page_calls_wrong_is_found(string id) =>
        Found(id, static section => section.Wrong).Should().Contain(id);

    [Theory, MemberData(nameof(Ids))]
    public void What_the_page_calls_right_is_right(string id)
    {
        var severe = DiagnosticCatalog.All.Where(static rule => rule.Severity == RuleSeverity.Error).Select(static rule => rule.Id);
        Found(id, static section => section.Right).Should().NotContain(id).And.NotIntersectWith(severe);
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_placeholder_of_a_message_is_filled(DiagnosticExample example)
    {
        var (files, _) = Markup.Parse(example.Example);
        foreach (var found in FrontEnd.With([.. files]).Diagnose())
        {
            var placeholders = PlaceholderPattern().Matches(found.Rule.MessageFormat).Select(static match => match.Value).Distinct().Count();
            found.Arguments.Count.Should().Be(placeholders, "{0} has {1}", found.Rule.Id, found.Rule.MessageFormat);
        }
    }

    private static IEnumerable<string> Found(string id, Func<DiagnosticsPage.Section, IReadOnlyList<(string Path, string Content)>> example)
    {
        var section = DiagnosticsPage.Sections.Single(section => section.Id == id);
        return FrontEnd.With([.. DiagnosticsPage.Corpus, .. example(section)]).Diagnose().Select(static found => found.Rule.Id);
    }

    /// <summary>What C# code and the project file say is read, checked and tested elsewhere.</summary>
    private static bool IsOfHost(string id) =>
        id.StartsWith("IPR08", StringComparison.Ordinal) || id.StartsWith("IPR09", StringComparison.Ordinal) || id == FormatRules.UnknownFormat.Id;

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlaceholderPattern();
}
