using System.Diagnostics;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Schema.Inference;

/// <summary>Files made to exhaust inference.</summary>
public sealed class InferenceCostTests
{
    /// <summary>Far more than any of these takes, far less than what a cubic algorithm would.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    [Fact]
    public void Types_that_all_refer_to_each_other_end() =>
        Compile(600, static i => $"R{i}\tArg1:R{(i + 1) % 600}, Arg2:<ANY>, Arg3:R{(i * 7) % 600}");

    [Fact]
    public void Types_that_all_have_one_name_end() => Compile(2000, static i => "a" + new string('.', i));

    [Fact]
    public void Types_that_derive_from_each_other_in_a_line_end() => Compile(200, static i => new string(' ', i) + $"R{i}\tArg{i}:R{i / 2}");

    [Fact]
    public void Types_beyond_number_end_in_a_diagnostic()
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", "corpus: Test\nformat: 1\nlicense: CC0-1.0\n");
        corpus.Add("types.xml",
            "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>" + string.Concat(Enumerable.Range(0, 5_000).Select(static i =>
            $"<typeDescription><name>x.T{i}</name><supertypeName>x.T{i - 1}</supertypeName><features><featureDescription><name>p" +
                $"{i}</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>"))
            + "</types></typeSystemDescription>");

        corpus.Diagnose().Where(static found => found.Rule == SchemaRules.SchemaTooLarge)
            .Select(static found => Markup.Describe(found) + ": " + FrontEnd.Message(found))
            .Should()
                .Equal("corpus.yaml(1,1)-(1,1): The schema declares more under 'annotations', with what the files show, than the 2000 that are read; what " +
                    "follows is left out");
        corpus.CompiledSchema!.Annotations.Count.Should().Be(2000);
    }

    [Fact]
    public void Properties_beyond_number_end_in_a_diagnostic()
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", "corpus: Test\nformat: 1\nlicense: CC0-1.0\n");
        corpus.Add("annotation.conf", "[attributes]\n" + string.Concat(Enumerable.Range(0, 5000).Select(static i => $"A{i}\tArg:R\n")) + "[entities]\nR\n");

        corpus.Diagnose().Where(static found => found.Rule == SchemaRules.SchemaTooLarge)
            .Select(static found => Markup.Describe(found) + ": " + FrontEnd.Message(found))
            .Should()
                .Equal("corpus.yaml(1,1)-(1,1): The schema declares more under the properties of 'R', with what the files show, than the 2000 that are read; " +
                    "what follows is left out");
        corpus.CompiledSchema!.Annotations.Single().Properties.Count.Should().Be(2000);
    }

    private static void Compile(int count, Func<int, string> line)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", "corpus: Test\nformat: 1\nlicense: CC0-1.0\n");
        corpus.Add("annotation.conf", "[relations]\n" + string.Join("\n", Enumerable.Range(0, count).Select(line)) + "\n");
        var watch = Stopwatch.StartNew();
        corpus.Diagnose();
        watch.Elapsed.Should().BeLessThan(Bound);
        corpus.CompiledSchema!.Annotations.Count.Should().Be(count);
    }
}
