using System.Globalization;
using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>What the library sets itself, beside what was measured.</summary>
internal static class TargetTable
{
    public static MarkdownTable Of(IReadOnlyDictionary<Contestant, Figures> all, TreebankData data, TimeSpan frontEnd)
    {
        var table = new MarkdownTable("target", "at most", "measured");
        var (floor, corpus, naive) = (all[Contestant.Floor], all[Contestant.Corpus], all.GetValueOrDefault(Contestant.Naive));
        var emission = corpus.Compilation - floor.Compilation - frontEnd;
        table.Add("emitting and compiling, of the naive generator's compilation over the floor", "0.05x", Ratio.Of(emission, naive?.Compilation - floor.Compilation));
        table.Add("emitting and compiling, of the front end's reading of the same files", "1x", Ratio.Of(emission, frontEnd));
        table.Add(Invariant($"peak of the compiler at {data.Annotations:#,0} annotations, of the floor's"), "1.5x", Ratio.Of(corpus.CompilerPeak, floor.CompilerPeak));
        table.Add("cold run to the first answer (processor time), of the floor's", "1.3x", Ratio.Pair(Ratio.Of(corpus.ColdRun, floor.ColdRun), Ratio.Of(corpus.ColdProcessor, floor.ColdProcessor)));
        table.Add("the same, NativeAOT", "1.15x", Ratio.Pair(Ratio.Of(corpus.ColdRunAhead, floor.ColdRunAhead), Ratio.Of(corpus.ColdProcessorAhead, floor.ColdProcessorAhead)));
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
    }

    /// <summary>How build and first answer grow with the corpus; the exponent of a size is that from the size before it.</summary>
    public static MarkdownTable Growth(IReadOnlyList<GrowthFigure> sizes)
    {
        var table = new MarkdownTable("annotations", "compilation over the floor, of the first size's", "exponent", "peak of the compiler, of the floor's", "cold run to the first answer (processor time), of the floor's", "heap after the first answer");
        for (var i = 0; i < sizes.Count; i++)
        {
            var (size, first) = (sizes[i], sizes[0]);
            var exponent = i == 0 || size.OverFloor is null || sizes[i - 1].OverFloor is null ? Ratio.None : Ratio.Number(
                Math.Log(size.OverFloor.Value / sizes[i - 1].OverFloor!.Value) / Math.Log((double)size.Annotations / sizes[i - 1].Annotations));
            table.Add(
                size.Annotations.ToString("#,0", CultureInfo.InvariantCulture),
                Ratio.Of(size.OverFloor?.TotalMilliseconds, first.OverFloor?.TotalMilliseconds),
                exponent,
                Ratio.Of(size.Corpus?.CompilerPeak, size.Floor.CompilerPeak),
                Ratio.Pair(Ratio.Of(size.Corpus?.ColdRun, size.Floor.ColdRun), Ratio.Of(size.Corpus?.ColdProcessor, size.Floor.ColdProcessor)),
                Ratio.Kilobytes(size.Corpus?.Heap));
        }

        return table;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
