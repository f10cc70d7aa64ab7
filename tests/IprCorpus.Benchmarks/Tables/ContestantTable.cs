using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>All contestants beside each other. The unit of each figure is that of the floor or of plain records in memory.</summary>
internal static class ContestantTable
{
    private static readonly (string Question, string Name)[] Questions =
    [
        ("nouns", "filter on an enum"), ("lemmas", "group by lemma"), ("spans", "verbs in sentences"), ("pattern", "adjective, noun"),
        ("concordance", "concordance"),
    ];

    /// <summary>From the compiler to the first answer.</summary>
    public static MarkdownTable Cold(IReadOnlyDictionary<Contestant, Figures> all, TreebankData data)
    {
        var table = new MarkdownTable("", "compilation over the floor, of the naive generator's", "peak of the compilation, of the floor's",
            "cold run (processor time), of the floor's", "the same, NativeAOT", "heap after the first answer", "size, of text and 8 bytes a value");
        var (floor, naive) = (all[Contestant.Floor], all.GetValueOrDefault(Contestant.Naive));
        foreach (var (contestant, figures) in all)
        {
            table.Add(
                contestant.Name,
                Ratio.Over(figures.Compilation, floor.Compilation, naive?.Compilation),
                Ratio.Of(figures.CompilationPeak, floor.CompilationPeak),
                Ratio.Pair(Ratio.Of(figures.ColdRun, floor.ColdRun), Ratio.Of(figures.ColdProcessor, floor.ColdProcessor)),
                Ratio.Pair(Ratio.Of(figures.ColdRunAhead, floor.ColdRunAhead), Ratio.Of(figures.ColdProcessorAhead, floor.ColdProcessorAhead)),
                Ratio.Kilobytes(figures.Heap),
                contestant == Contestant.Floor ? Ratio.None : Ratio.Of(figures.Size, data.TextBytes + (8.0 * data.Values)));
        }

        return table;
    }

    /// <summary>Answers again and again.</summary>
    public static MarkdownTable Steady(IReadOnlyDictionary<Contestant, Figures> all)
    {
        var table = new MarkdownTable(["", .. Questions.SelectMany(static question => new[] { question.Name, "allocates" })]);
        var unit = all.GetValueOrDefault(Contestant.Naive)?.Steady;
        foreach (var (contestant, figures) in all.Where(static pair => pair.Key != Contestant.Floor))
        {
            Add(table, contestant.HasColumns ? $"{contestant.Name}, LINQ" : contestant == Contestant.Naive ? "naive generator: plain records" : contestant.Name,
                figures.Steady, unit);
            if (contestant.HasColumns)
            {
                Add(table, $"{contestant.Name}, columns", figures.Columns, unit);
            }
        }

        return table;
    }

    private static void Add(MarkdownTable table, string name, IReadOnlyDictionary<string, SteadyFigure> figures,
        IReadOnlyDictionary<string, SteadyFigure>? unit)
    {
        List<string> cells = [name];
        foreach (var (question, _) in Questions)
        {
            var isKnown = figures.TryGetValue(question, out var figure);
            SteadyFigure? measure = unit is not null && unit.TryGetValue(question, out var known) ? known : null;
            cells.Add(Ratio.Of(isKnown ? figure.Nanoseconds : null, measure?.Nanoseconds));
            cells.Add(Ratio.Kilobytes(isKnown ? figure.Bytes : null));
        }

        table.Add(cells);
    }
}
