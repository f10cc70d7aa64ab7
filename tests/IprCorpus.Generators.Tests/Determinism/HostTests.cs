using System.Collections.Immutable;
using System.Globalization;
using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>The output depends on what the corpus says: not on where it lies, who builds it, or how its files are listed.</summary>
public class HostTests
{
    /// <summary>Numbers, dates, capitals and errors: whatever a culture could print in its own way.</summary>
    private static readonly TestCorpus Corpus = TestCorpus.Small
        .Edit("corpus.yaml", "Statement: { properties: {",
            "Statement: { properties: { igloo: int?, share: decimal?, day: date?, time: period?, amount: quantity?,")
        .Edit("first.yaml", "by: ada",
            "by: ada\n    igloo: -1234567\n    share: -1234.5\n    day: 2020-11-07\n    time: 2020-W45\n    amount: { lower: 1000.25, unit: I }")
        .With("third.yaml",
            "document: iI-wrong\ntext: |\n  ii I\nannotations:\n  - Mention: m\n    exact: i\n    entity: nobody\n  - Statement: s\n    exact: II\n" +
                "    igloo: -99999999999\n    amount: { lower: 1.5, upper: -2.5 }\n    day: 2020-13-01\n");

    private static readonly GeneratorOutput Expected = Under(CultureInfo.InvariantCulture);

    public static TheoryData<string> Cultures => ["tr-TR", "fi-FI", "ar-SA", ""];

    [Theory, MemberData(nameof(Cultures))]
    public void ACulture_ChangesNothing(string name) => Under(CultureInfo.GetCultureInfo(name)).ShouldBe(Expected, $"under '{name}'");

    /// <summary>Without ICU, all cultures are one, and the test above could not fail.</summary>
    [Fact]
    public void TheCultures_Differ()
    {
        "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")).Should().Be("İ");
        (-1.5).ToString(CultureInfo.GetCultureInfo("fi-FI")).Should().Be("\u22121,5");
        new DateTime(2020, 11, 7).ToString("yyyy", CultureInfo.GetCultureInfo("ar-SA")).Should().Be("1442");
    }

    [Fact]
    public void TheCorpus_HasDiagnosticsToPrint() => Expected.Diagnostics.Should().HaveCountGreaterThan(4);

    [Fact]
    public void AnotherFolder_ChangesThePathsOfDiagnosticsOnly()
    {
        const string Elsewhere = "/somewhere else/#1/";
        var output = GeneratorOutput.Of(Corpus, Elsewhere);

        output.Sources.Should().Equal(Expected.Sources);
        output.Diagnostics.Select(text => text.Replace(Elsewhere, GeneratorDriverRun.Folder, StringComparison.Ordinal)).Should().Equal(Expected.Diagnostics);
    }

    [Fact]
    public void AnotherOrderOfFiles_ChangesNothing()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var files = Dice.For(seed, 0).Shuffle(Corpus.Files.Select(file => new TestFile(GeneratorDriverRun.Folder + file.Key, file.Value)));
            var options = ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, GeneratorDriverRun.Folder);

            GeneratorOutput.Of(files, options).ShouldBe(Expected, $"in the order {string.Join(", ", files.Select(file => file.Path))}");
        }
    }

    private static GeneratorOutput Under(CultureInfo culture)
    {
        var (current, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return GeneratorOutput.Of(Corpus);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }
}
