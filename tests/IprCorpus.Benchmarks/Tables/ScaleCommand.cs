using System.Globalization;
using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Edits;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>Measures what the library sets itself in absolute terms: edits among a thousand documents, and the build of ten thousand.</summary>
internal static class ScaleCommand
{
    private const int TextLength = 4_000;

    private static readonly string Work = Path.Combine(Path.GetTempPath(), "ipr-corpus-benchmarks");

    public static void Run()
    {
        var table = new MarkdownTable("target", "at most", "measured");
        Console.Error.WriteLine("editing");
        var edits = EditFigures.Measure(new SyntheticTreebank(Documents: 1_000, Annotations: 60_000, TextLength));
        table.Add("one value edited among 1,000 documents of 4 kB: the generator's steps", "20 ms", Milliseconds(edits.Value));
        table.Add("the program edited beside them: the same", "1 ms", Milliseconds(edits.Program));
        AddLarge(table);
        Console.WriteLine(table);
    }

    private static void AddLarge(MarkdownTable table)
    {
        Console.Error.WriteLine("building ten thousand documents");
        var treebank = new SyntheticTreebank(Documents: 10_000, Annotations: 500_000, TextLength);
        var data = TreebankData.Lay(new TreebankSource("large", treebank.Read), Path.Combine(Work, "data", "large"));
        var floor = ProgramProject.Lay(Contestant.Floor, data, Path.Combine(Work, "large", "floor"));
        var corpus = ProgramProject.Lay(Contestant.Corpus, data, Path.Combine(Work, "large", "corpus"));
        floor.Make();
        var clean = corpus.Make();
        var peak = corpus.Compile().PeakBytes;
        corpus.Make();
        var rebuilds = Enumerable.Range(0, 3).Select(_ => (Corpus: corpus.Make().Elapsed, Floor: floor.Make().Elapsed)).ToList();
        var size = string.Create(CultureInfo.InvariantCulture,
            $"{data.Documents:#,0} documents, {data.Annotations:#,0} annotations, {data.TextBytes / 1_000_000.0:0} MB of text");
        table.Add($"{size}: `dotnet build` from clean", "60 s", $"{Ratio.Number(clean.Elapsed.TotalSeconds)} s");
        table.Add("its compilation's peak", "4,096 MB", $"{Ratio.Number(peak / 1048576.0)} MB");
        table.Add("its unchanged rebuild, over the floor's", "2 s",
            $"{Ratio.Number((rebuilds.Min(static run => run.Corpus) - rebuilds.Min(static run => run.Floor)).TotalSeconds)} s");
    }

    private static string Milliseconds(TimeSpan time) => $"{Ratio.Number(time.TotalMilliseconds)} ms";
}
