using System.Globalization;
using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>Measures everything that needs processes of its own, and prints the tables.</summary>
/// <param name="isQuick">Fewer rounds, smaller sizes.</param>
internal sealed class TableCommand(bool isQuick)
{
    private static readonly string Work = Path.Combine(Path.GetTempPath(), "ipr-corpus-benchmarks");

    public void Run()
    {
        var source = TreebankSource.Gum;
        var data = TreebankData.Lay(source, Path.Combine(Work, "data", source.Name));
        var meter = new Meter(data, Path.Combine(Work, "programs"), compilations: isQuick ? 2 : 7, coldRuns: isQuick ? 9 : 31);
        foreach (var contestant in Contestant.All)
        {
            meter.Build(contestant);
        }

        meter.AssertSameAnswers();
        meter.Compile();
        meter.RunCold(published: false);
        meter.RunSteadily();
        meter.RunCold(published: true);
        var frontEnd = FrontEndOf(data);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {data.Documents} documents, {data.Annotations:#,0} annotations, {data.Values:#,0} values, {data.TextBytes / 1024:#,0} kB of text.\n"));
        Console.WriteLine(TargetTable.Of(meter.Figures, data, frontEnd));
        Console.WriteLine(ContestantTable.Cold(meter.Figures, data));
        Console.WriteLine(ContestantTable.Steady(meter.Figures));
        Console.WriteLine(TargetTable.Growth([.. (isQuick ? [10_000, 100_000] : new[] { 10_000, 100_000, 1_000_000 }).Select(Grow)]));
    }

    private GrowthFigure Grow(int annotations)
    {
        var data = TreebankData.Lay(TreebankSource.Synthetic(annotations), Path.Combine(Work, "data", "growth"));
        var meter = new Meter(data, Path.Combine(Work, "growth"), compilations: isQuick ? 1 : 3, coldRuns: isQuick ? 5 : 11);
        meter.Build(Contestant.Floor);
        meter.Build(Contestant.Corpus);
        meter.Compile();
        meter.RunCold(published: false);
        return new GrowthFigure(data.Annotations, meter.Figures[Contestant.Floor], meter.Figures.GetValueOrDefault(Contestant.Corpus));
    }

    /// <summary>The best of fresh processes.</summary>
    private TimeSpan FrontEndOf(TreebankData data) =>
        Enumerable.Range(0, isQuick ? 2 : 7)
            .Select(_ => ProcessRun.Of(Work, "dotnet", "exec", typeof(TableCommand).Assembly.Location, "front-end", data.PathOf(DataForm.Seeds)).Output)
            .Min(static output => TimeSpan.FromMilliseconds(double.Parse(output, CultureInfo.InvariantCulture)));
}
