using System.CommandLine;
using System.Text.RegularExpressions;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Runtime.Csv;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Search;
using IprCorpus.Tool.Search.Patterns;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus find</c>: words, phrases, regular expressions and patterns, as a concordance or as a table of all hits.</summary>
internal static class FindCommand
{
    private const int LinesInText = 100;

    public static Command Create()
    {
        var place = new Argument<FileSystemInfo>("corpus") { Description = "A corpus, a folder with files in any format that is read, or one file." }
            .AcceptExistingOnly();
        var query = new Argument<string>("query") { Description = "A word or a phrase, or what an option takes it for." };
        var regex = new Option<bool>("--regex") { Description = "Takes the query for a regular expression of .NET; its named groups become columns." };
        var pattern = new Option<bool>("--pattern")
        {
            Description = "Takes the query for a pattern over tokens and annotations, such as [lemma='law'] [pos='NOUN']; its captures become columns.",
        };
        var overlapping = new Option<bool>("--overlapping") { Description = "With --pattern: every token at which a match can begin gives one." };
        var exact = new Option<bool>("--case") { Description = "Tells capital letters from small ones." };
        var context = new Option<int>("--context") { Description = "How many characters to show on either side.", DefaultValueFactory = static _ => 40 };
        var csv = new Option<bool>("--csv") { Description = "Writes all hits as comma-separated values." };
        var tsv = new Option<bool>("--tsv") { Description = "Writes all hits as values separated by tabs." };
        var json = new Option<bool>("--json") { Description = "Writes all hits as JSON." };
        var command = new Command("find", "Finds words and phrases, or what a regular expression or a pattern matches, in context.")
        {
            place, query, regex, pattern, overlapping, exact, context, csv, tsv, json,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(pattern) && (parsed.GetValue(regex) || parsed.GetValue(exact)))
            {
                parsed.AddError(
                    "A pattern is no regular expression, and tells capital letters from small ones unless '%c' follows a text: " +
                    "leave '--regex' and '--case' out.");
            }
            else if (parsed.GetValue(overlapping) && !parsed.GetValue(pattern))
            {
                parsed.AddError("'--overlapping' is about patterns: add '--pattern', or leave it out.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(place),
            parsed.GetRequiredValue(query),
            new SearchOptions(
                parsed.GetValue(pattern), parsed.GetValue(regex), parsed.GetValue(overlapping), parsed.GetValue(exact),
                Math.Clamp(parsed.GetValue(context), 0, 10_000)),
            parsed.GetValue(json) ? "json" : parsed.GetValue(csv) ? "csv" : parsed.GetValue(tsv) ? "tsv" : "text",
            parsed.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(
        FileSystemInfo place, string query, SearchOptions options, string format, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var corpus = OpenedCorpus.OpenPlace(place, cancellation);
        var found = options.IsPattern
            ? FindPattern(place, corpus, query, options, invocation.Error, cancellation)
            : FindText(corpus, query, options, invocation.Error);
        if (found is null)
        {
            return ExitCodes.Failure;
        }

        Write(invocation.Output, found, format);
        return ExitCodes.Success;
    }

    private static List<FoundPlace>? FindText(OpenedCorpus corpus, string query, SearchOptions options, TextWriter error)
    {
        try
        {
            var expression = options.IsExpression ? Query.OfPattern(query, options.IsCaseSensitive) : Query.OfWords(query, options.IsCaseSensitive);
            return [.. TextSearch.Find(corpus.Documents, expression, options.Context)];
        }
        catch (RegexMatchTimeoutException)
        {
            error.WriteLine("The expression tries too many ways to match; make its repetitions exclude each other.");
        }
        catch (ArgumentException exception)
        {
            error.WriteLine("The query is no regular expression: " + Messages.Safe(exception.Message));
        }

        return null;
    }

    private static List<FoundPlace>? FindPattern(
        FileSystemInfo place, OpenedCorpus corpus, string pattern, SearchOptions options, TextWriter error, CancellationToken cancellation)
    {
        if (corpus.Whole.Schema?.Schema is not { } schema)
        {
            error.WriteLine($"The corpus.yaml of '{place}' is unsound: 'iprcorpus check {place}' lists what is wrong.");
            return null;
        }

        var (search, diagnostics) = PatternSearch.Create(pattern, schema, corpus.Whole.Registry);
        PatternMessages.Write(error, pattern, diagnostics);
        return search is null ? null :
            [.. corpus.Documents.SelectMany(document => search.Find(document, options.IsOverlapping, options.Context, cancellation))];
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
