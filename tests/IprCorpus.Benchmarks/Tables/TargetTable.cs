using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>What the library sets itself, beside what was measured: of the package as it comes, and of the tier of literals where that differs.</summary>
internal static class TargetTable
{
    public static MarkdownTable Of(IReadOnlyDictionary<Contestant, Figures> all, TreebankData data, TimeSpan frontEnd)
    {
        var table = new MarkdownTable("target", "at most", "measured");
        var (floor, corpus, literals, naive) =
            (all[Contestant.Floor], all[Contestant.Corpus], all.GetValueOrDefault(Contestant.Literals), all.GetValueOrDefault(Contestant.Naive));
        AddBoth("emitting and compiling, of the naive generator's compilation over the floor", "0.05x",
            figures => Ratio.Of(Emission(figures), naive?.Compilation - floor.Compilation));
        AddBoth("emitting and compiling, of the front end's reading of the same files", "1x", figures => Ratio.Of(Emission(figures), frontEnd));
        AddBoth(Invariant($"peak of the compilation at {data.Annotations:#,0} annotations, of the floor's"), "1.5x",
            figures => Ratio.Of(figures.CompilationPeak, floor.CompilationPeak));
        AddBoth("cold run to the first answer (processor time), of the floor's", "1.3x",
            figures => Ratio.Pair(Ratio.Of(figures.ColdRun, floor.ColdRun), Ratio.Of(figures.ColdProcessor, floor.ColdProcessor)));
        AddBoth("cold run, NativeAOT, of the floor's", "1.15x",
            figures => Ratio.Pair(Ratio.Of(figures.ColdRunAhead, floor.ColdRunAhead), Ratio.Of(figures.ColdProcessorAhead, floor.ColdProcessorAhead)));
        table.Add("heap after the first answer", "1,024 kB", Ratio.Kilobytes(corpus.Heap));
        table.Add("assembly, of the text and 8 bytes a value", "1.3x", Ratio.Of(corpus.Size, data.TextBytes + (8.0 * data.Values)));
        foreach (var (question, name) in new[] { ("nouns", "filter on an enum"), ("lemmas", "group by lemma") })
        {
            if (naive is not null && naive.Steady.TryGetValue(question, out var unit))
            {
                table.Add($"{name}: LINQ, of LINQ over plain records", "1x", Ratio.Of(corpus.Steady[question].Nanoseconds, unit.Nanoseconds));
                table.Add($"{name}: columns, of LINQ over plain records", "0.1x", Ratio.Of(corpus.Columns[question].Nanoseconds, unit.Nanoseconds));
            }
        }

        return table;

        TimeSpan? Emission(Figures figures) => figures.Compilation - floor.Compilation - frontEnd;

        void AddBoth(string target, string atMost, Func<Figures, string> measure)
        {
            table.Add(target, atMost, measure(corpus));
            if (literals is not null)
            {
                table.Add("the same, literals", atMost, measure(literals));
            }
        }
    }

    /// <summary>How build and first answer grow with the corpus; the exponent of a size is that from the size before it, in the same tier.</summary>
    public static MarkdownTable Growth(IReadOnlyList<GrowthFigure> sizes)
    {
        var table = new MarkdownTable("annotations and tier", "compilation over the floor, of the first row's", "exponent",
            "peak of the compilation, of the floor's", "cold run to the first answer (processor time), of the floor's", "heap after the first answer");
        for (var i = 0; i < sizes.Count; i++)
        {
            var size = sizes[i];
            var before = sizes.Take(i).LastOrDefault(smaller => smaller.Storage == size.Storage);
            table.Add(
                Invariant($"{size.Annotations:#,0}, {size.Storage}{(size.IsDefault ? " (chosen by auto)" : "")}"),
                size.Corpus is null ? size.Missing : Ratio.Of(size.OverFloor, sizes[0].OverFloor),
                Exponent(before, size),
                Ratio.Of(size.Corpus?.CompilationPeak, size.Floor.CompilationPeak),
                Ratio.Pair(Ratio.Of(size.Corpus?.ColdRun, size.Floor.ColdRun), Ratio.Of(size.Corpus?.ColdProcessor, size.Floor.ColdProcessor)),
                Ratio.Kilobytes(size.Corpus?.Heap));
        }

        return table;
    }

    private static string Exponent(GrowthFigure? before, GrowthFigure size) => size.OverFloor / before?.OverFloor is { } growth
        ? Ratio.Number(Math.Log(growth) / Math.Log((double)size.Annotations / before!.Annotations))
        : Ratio.None;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
