using System.Linq.Expressions;
using System.Reflection;
using CsCheck;
using IprCorpus.Linq.Tests.ClickHouse;
using IprCorpus.Parquet;
using IprCorpus.Parquet.Compiled;
using IprCorpus.Parquet.Tests.Harness;
using IprCorpus.Runtime;
using Xunit.Abstractions;

namespace IprCorpus.Linq.Tests.Random;

/// <summary>Random questions to random corpora have the same answers in engines and on the lists of the compiled corpus.</summary>
public sealed class RandomQueryTests(ITestOutputHelper output)
{
    private static readonly MethodInfo OneType = typeof(RandomQueryTests).GetMethod(nameof(AssertOneType), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo TwoTypes = typeof(RandomQueryTests).GetMethod(nameof(AssertTwoTypes), BindingFlags.Static | BindingFlags.NonPublic)!;

    [Fact]
    public void Any_corpus_answers_in_DuckDB_as_its_image() =>
        Ask((folder, corpus) => CorpusDatabase.OpenDuckDb(folder, corpus));

    [SkippableFact]
    public void Any_corpus_answers_in_ClickHouse_as_its_image()
    {
        Skip.If(ClickHouseLibrary.Absence is not null, ClickHouseLibrary.Absence);
        Ask((folder, corpus) =>
        {
            var connection = ClickHouseTestServer.Instance.ConnectionTo($"random_{Guid.NewGuid():N}");
            CorpusClickHouse.LoadAsync(folder, connection).GetAwaiter().GetResult();
            return CorpusDatabase.OpenClickHouse(connection, corpus);
        });
    }

    private void Ask(Func<string, Type, CorpusDatabase> open)
    {
        var asked = 0;

        CorpusGen.Corpus.Sample(spec => asked += Ask(spec, open), iter: 6, threads: 1);

        output.WriteLine($"{asked} queries");
        asked.Should().BeGreaterThan(200);
    }

    private static int Ask(CorpusSpec spec, Func<string, Type, CorpusDatabase> open)
    {
        using var compiled = new CompiledCorpus(CorpusWriter.Write(spec));
        using var folder = new TestFolder();
        CorpusParquet.Export(compiled.Corpus, folder.PathOf("tables"), new ExportOptions { CharactersPerPart = 30, IncludeNested = false });
        using var database = open(folder.PathOf("tables"), compiled.Corpus);
        var types = CompiledShape.Read(compiled.Corpus);
        var random = new System.Random(spec.Documents.Sum(static document => document.Text.Length));
        var all = ((IEnumerable<CorpusAnnotation>)compiled.Corpus.GetProperty("Annotations")!.GetValue(null)!).ToList();
        var asked = 0;
        foreach (var record in types.Annotations)
        {
            asked += (int)OneType.MakeGenericMethod(record).Invoke(null, [database, all, random])!;
            var other = types.Annotations[random.Next(types.Annotations.Count)];
            asked += (int)TwoTypes.MakeGenericMethod(record, other).Invoke(null, [database, all, random])!;
        }

        return asked;
    }

    private static int AssertOneType<T>(CorpusDatabase database, List<CorpusAnnotation> all, System.Random random)
        where T : CorpusAnnotation
    {
        var rows = all.OfType<T>().ToList();
        database.Query<T>().InDocumentOrder().ToList().Should().Equal(rows);
        if (rows.Count == 0)
        {
            return 1;
        }

        var asked = 1;
        foreach (var condition in new RandomPredicates(typeof(T), rows, all, random).All(combinations: 6).Cast<Expression<Func<T, bool>>>())
        {
            var query = database.Query<T>().Where(condition).InDocumentOrder();
            query.ToList().Should().Equal(rows.AsQueryable().Where(condition), "of {0}\n{1}", condition, query);
            asked++;
        }

        return asked;
    }

    private static int AssertTwoTypes<TFirst, TSecond>(CorpusDatabase database, List<CorpusAnnotation> all, System.Random random)
        where TFirst : CorpusAnnotation
        where TSecond : CorpusAnnotation
    {
        string[] relations = ["IsCoveredBy", "Covers", "IsColocatedWith", "Overlaps", "IsBefore", "Meets"];
        foreach (var relation in relations)
        {
            Count(database.Query<TFirst>(), database.Query<TSecond>(), relation)
                .Should().Be(Count(all.OfType<TFirst>().AsQueryable(), all.OfType<TSecond>().AsQueryable(), relation), "of {0}.{1}({2})", typeof(TFirst).Name,
                    relation, typeof(TSecond).Name);
        }

        return relations.Length;
    }

    private static int Count<TFirst, TSecond>(IQueryable<TFirst> first, IQueryable<TSecond> second, string relation)
    {
        var (a, b) = (Expression.Parameter(typeof(TFirst), "a"), Expression.Parameter(typeof(TSecond), "b"));
        var related = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TSecond)], Expression.Constant(second, typeof(IQueryable<TSecond>)),
            Expression.Quote(Expression.Lambda(Expression.Call(a, relation, null, b), b)));
        return first.SelectMany(Expression.Lambda<Func<TFirst, IEnumerable<TSecond>>>(related, a)).Count();
    }
}
