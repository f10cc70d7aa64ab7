using System.CommandLine;
using System.Text.RegularExpressions;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Runtime.Csv;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Search;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus find</c>: words, phrases and regular expressions, as a concordance or as a table of all hits.</summary>
internal static class FindCommand
{
    private const int LinesInText = 100;

    public static Command Create()
    {
        var place = new Argument<FileSystemInfo>("corpus") { Description = "A corpus, a folder with files in any format that is read, or one file." }
            .AcceptExistingOnly();
        var query = new Argument<string>("query") { Description = "A word or a phrase." };
        var regex = new Option<bool>("--regex") { Description = "Takes the query for a regular expression of .NET; its named groups become columns." };
        var exact = new Option<bool>("--case") { Description = "Tells capital letters from small ones." };
        var context = new Option<int>("--context") { Description = "How many characters to show on either side.", DefaultValueFactory = static _ => 40 };
        var csv = new Option<bool>("--csv") { Description = "Writes all hits as comma-separated values." };
        var tsv = new Option<bool>("--tsv") { Description = "Writes all hits as values separated by tabs." };
        var json = new Option<bool>("--json") { Description = "Writes all hits as JSON." };
        var command = new Command("find", "Finds words and phrases, or what a regular expression matches, in context.") { place, query, regex, exact,
            context, csv, tsv, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(place),
            () => parsed.GetValue(regex) ? Query.OfPattern(parsed.GetRequiredValue(query), parsed.GetValue(exact))
                : Query.OfWords(parsed.GetRequiredValue(query), parsed.GetValue(exact)),
            Math.Clamp(parsed.GetValue(context), 0, 10_000),
            parsed.GetValue(json) ? "json" : parsed.GetValue(csv) ? "csv" : parsed.GetValue(tsv) ? "tsv" : "text",
            parsed.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(FileSystemInfo place, Func<Regex> query, int context, string format, InvocationConfiguration invocation,
        CancellationToken cancellation)
    {
        try
        {
            var corpus = OpenedCorpus.OpenPlace(place, cancellation);
            Write(invocation.Output, [.. TextSearch.Find(corpus.Documents, query(), context)], format);
            return ExitCodes.Success;
        }
        catch (RegexMatchTimeoutException)
        {
            invocation.Error.WriteLine("The expression tries too many ways to match; make its repetitions exclude each other.");
        }
        catch (ArgumentException exception)
        {
            invocation.Error.WriteLine("The query is no regular expression: " + Messages.Safe(exception.Message));
        }

        return ExitCodes.Failure;
    }

    private static void Write(TextWriter output, List<FoundPlace> found, string format)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(output, found);
                break;
            case "text":
                WriteLines(output, found);
                break;
            default:
                var captures = found.SelectMany(static place => place.Captures.Keys).Distinct(StringComparer.Ordinal).ToList();
                var table = new CsvTable(["document", "start", "end", "left", "text", "right", .. captures], format == "csv" ? ',' : '\t');
                foreach (var place in found)
                {
                    table.Add([place.Document, place.Start, place.End, place.Left, place.Text, place.Right, .. captures.Select(name => place.Captures[name])]);
                }

                output.Write(table);
                break;
        }
    }

    private static void WriteLines(TextWriter output, List<FoundPlace> found)
    {
        var width = found.Take(LinesInText).Select(static place => Shown(place.Left).Length).DefaultIfEmpty().Max();
        foreach (var place in found.Take(LinesInText))
        {
            var text = Terminal.HasColours(output) ? Terminal.Highlight(Shown(place.Text)) : Shown(place.Text);
            output.WriteLine($"{Shown(place.Left).PadLeft(width)}{text}{Shown(place.Right)}  {Messages.Safe(place.Document)} {place.Start}");
        }

        var further = found.Count > LinesInText ? $", {LinesInText} of them shown; '--csv', '--tsv' or '--json' has all" : "";
        var documents = found.Select(static place => place.Document).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine($"{Words.Count(found.Count, "hit")} in {Words.Count(documents, "document")}{further}");
    }

    private static string Shown(string text) => Messages.Safe(text.ReplaceLineEndings(" "));
}
