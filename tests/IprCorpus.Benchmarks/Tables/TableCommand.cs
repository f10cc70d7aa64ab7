using System.Globalization;
using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>Measures everything that needs processes of its own, and prints the tables.</summary>
/// <param name="effort">How often, and up to which size.</param>
internal sealed class TableCommand(Effort effort)
{
    private static readonly string Work = Path.Combine(Path.GetTempPath(), "ipr-corpus-benchmarks");

    public void Run()
    {
        var source = TreebankSource.Gum;
        var data = TreebankData.Lay(source, Path.Combine(Work, "data", source.Name));
        var meter = new Meter(data, Path.Combine(Work, "programs"), effort.Compilations, effort.ColdRuns);
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
        Console.WriteLine(FiguresSection.Write(effort, source, data, meter.Figures, frontEnd, [.. effort.Sizes.SelectMany(Grow)]));
    }

    /// <summary>The tier that the package chooses at a size, and the other one beside it.</summary>
    private IEnumerable<GrowthFigure> Grow(int annotations)
    {
        var data = TreebankData.Lay(TreebankSource.Synthetic(annotations), Path.Combine(Work, "data", "growth"));
        var meter = new Meter(data, Path.Combine(Work, "growth"), effort.GrowthCompilations, effort.GrowthColdRuns);
        meter.Build(Contestant.Floor);
        meter.Build(Contestant.Corpus);
        var chosen = meter.Figures[Contestant.Corpus].Storage!;
        var other = chosen == "resource" ? "literals" : "resource";
        meter.Build(Contestant.Stored(other));
        meter.Compile();
        meter.RunCold(published: false);
        return [Figure(Contestant.Corpus, chosen), Figure(Contestant.Stored(other), other)];

        GrowthFigure Figure(Contestant contestant, string storage) => new(
            data.Annotations, storage, contestant == Contestant.Corpus, meter.Figures[Contestant.Floor], meter.Figures.GetValueOrDefault(contestant),
            meter.Failures.GetValueOrDefault(contestant));
    }

    /// <summary>The best of fresh processes, which compile their code as IprCorpus.Build does: without watching it in order to compile it a third
    /// time.</summary>
    private TimeSpan FrontEndOf(TreebankData data) =>
        Enumerable.Range(0, effort.Compilations)
            .Select(_ => ProcessRun.Of(Work, [new("DOTNET_TieredPGO", "0")], "dotnet", "exec", typeof(TableCommand).Assembly.Location, "front-end",
                data.PathOf(DataForm.Seeds)).Output)
            .Min(static output => TimeSpan.FromMilliseconds(double.Parse(output, CultureInfo.InvariantCulture)));
}
