using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>The questions that a program asks again and again, of the compiled corpus and of plain records in one list.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Alloc Ratio")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SteadyBenchmarks
{
    private static readonly Lazy<SteadyQuestions> Shared = new(SteadyQuestions.Make);

    private IQuestions _records = null!;
    private IQuestions _linq = null!;
    private IQuestions _columns = null!;
    private ISpanQuestions _spans = null!;
    private ISpanQuestions _recordSpans = null!;

    /// <summary>Made once: all benchmarks run in one process.</summary>
    [GlobalSetup]
    public void Share() => (_records, _linq, _columns, _spans, _recordSpans) = Shared.Value;

    [Benchmark(Baseline = true, Description = "LINQ over plain records"), BenchmarkCategory("filter on an enum")]
    public int FilterRecords() => _records.Nouns();

    [Benchmark(Description = "LINQ over the corpus"), BenchmarkCategory("filter on an enum")]
    public int FilterCorpus() => _linq.Nouns();

    [Benchmark(Description = "columns"), BenchmarkCategory("filter on an enum")]
    public int FilterColumns() => _columns.Nouns();

    [Benchmark(Baseline = true, Description = "LINQ over plain records"), BenchmarkCategory("group by lemma")]
    public string GroupRecords() => _records.Lemmas();

    [Benchmark(Description = "LINQ over the corpus"), BenchmarkCategory("group by lemma")]
    public string GroupCorpus() => _linq.Lemmas();

    [Benchmark(Description = "columns"), BenchmarkCategory("group by lemma")]
    public string GroupColumns() => _columns.Lemmas();

    [Benchmark(Baseline = true, Description = "Where over plain records"), BenchmarkCategory("covered by sentences")]
    public int WhereRecords() => _recordSpans.CoveredByWhere();

    [Benchmark(Description = "binary search over plain records, by hand"), BenchmarkCategory("covered by sentences")]
    public int SearchRecords() => _recordSpans.CoveredByIndex();

    [Benchmark(Description = "Where over the corpus"), BenchmarkCategory("covered by sentences")]
    public int WhereCorpus() => _spans.CoveredByWhere();

    [Benchmark(Description = "CoveredBy"), BenchmarkCategory("covered by sentences")]
    public int CoveredBy() => _spans.CoveredByIndex();
}
