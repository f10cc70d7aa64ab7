using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Html;
using IprCorpus.Tool.Comparison;
using IprCorpus.Tool.Comparison.Report;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus compare</c>: how far annotators agree, or what one version of a corpus has become in another.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var places = new Argument<FileSystemInfo[]>("corpora")
        {
            Description = "Two or more folders, or files; the first is the reference of precision and recall.",
            Arity = new ArgumentArity(2, 26),
        }.AcceptExistingOnly();
        var json = new Option<bool>("--json") { Description = "Writes everything as JSON." };
        var html = new Option<FileInfo?>("--html") { Description = "Writes a page that shows two corpora side by side into this file as well." };
        var differences = new Option<int>("--differences")
        {
            Description = "How many differences to list.",
            DefaultValueFactory = static _ => 20,
        };
        var least = new Option<double?>("--fail-under") { Description = "Ends with 1 where the F1 of exact matches over all types is below this." };
        var command = new Command("compare", "Compares annotators, or two versions: what differs, precision, recall, F1, kappa, alpha, coreference.")
        {
            places, json, html, differences, least,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(places), parsed.GetValue(json), parsed.GetValue(html), parsed.GetValue(differences), parsed.GetValue(least),
            parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(
        FileSystemInfo[] places, bool json, FileInfo? html, int differences, double? least, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        if (html is not null && places.Length > 2)
        {
            invocation.Error.WriteLine("A page shows two corpora; leave '--html' out, or name two.");
            return ExitCodes.Failure;
        }

        var corpora = new List<ComparedCorpus>();
        foreach (var place in places)
        {
            using var progress = ProgressLine.On(invocation.Error);
            var corpus = OpenedCorpus.OpenPlace(place, cancellation, progress);
            progress.Dispose();
            if (corpus.Whole.Schema?.Schema is not { } schema)
            {
                invocation.Error.WriteLine($"The corpus.yaml of '{place}' is unsound: 'iprcorpus check {place}' lists what is wrong.");
                return ExitCodes.Failure;
            }

            var errors = corpus.Diagnostics.Count(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
            corpora.Add(new ComparedCorpus(place.ToString(), schema, [.. corpus.Documents], errors));
        }

        var comparison = CorpusComparison.Compare(corpora);
        var report = comparison.Report;
        if (json)
        {
            JsonOutput.Write(invocation.Output, report);
        }
        else
        {
            new ComparisonText(report, invocation.Output).Write(differences);
        }

        if (html is not null)
        {
            using var writer = new StreamWriter(html.FullName);
            PageWriter.Write(writer, ComparisonPage.Of(comparison));
        }

        if (report.Documents.Count == 0)
        {
            invocation.Error.WriteLine("No document is in all of them: neither ids nor texts agree.");
            return ExitCodes.Failure;
        }

        if (report.Overall.Exact.F1 is { } score && score < least)
        {
            invocation.Error.WriteLine($"F1 is {Words.Score(score)}, below {Words.Score(least)}.");
            return ExitCodes.Failure;
        }

        return ExitCodes.Success;
    }
}
