using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Comparison.Report;

/// <summary>Writes a comparison for people.</summary>
internal sealed class ComparisonText(ComparisonReport report, TextWriter output)
{
    private bool IsPair => report.Corpora.Count == 2;

    /// <param name="differences">The most differences to list.</param>
    public void Write(int differences)
    {
        WriteCorpora();
        if (report.Documents.Count == 0)
        {
            return;
        }

        WriteTypes();
        WriteDocuments();
        WriteCategories();
        WriteCoreference();
        WriteDifferences(differences);
    }

    private void WriteCorpora()
    {
        for (var i = 0; i < report.Corpora.Count; i++)
        {
            var corpus = report.Corpora[i];
            output.WriteLine($"{Name(i)}  {corpus.Path}: {Words.Count(corpus.Documents, "document")}, {Words.Count(corpus.Annotations, "annotation")}");
            if (corpus.Errors > 0)
            {
                output.WriteLine($"   {Words.Count(corpus.Errors, "error")}: what they concern is not compared; 'iprcorpus check' lists them");
            }
        }

        output.WriteLine($"{Words.Count(report.Documents.Count, "document")} in {(IsPair ? "both" : "all")}, " +
            $"{report.Documents.Count(static document => document.IsEdited)} of them with edited text");
        for (var i = 0; i < report.OnlyIn.Count; i++)
        {
            if (report.OnlyIn[i].Count > 0)
            {
                output.WriteLine($"{Words.Count(report.OnlyIn[i].Count, "document")} of {Name(i)} not in {(IsPair ? Name(1 - i) : "all")}, not compared: " +
                    $"{Shortened(report.OnlyIn[i])}");
            }
        }
    }

    private void WriteTypes()
    {
        Heading(IsPair ? "Annotations" : "Annotations, pair by pair");
        var hasHeads = report.Types.Any(static type => type.Head is not null);
        string[] counts = [.. report.Corpora.Select((_, i) => Name(i)), .. IsPair ? ["same", "moved", "changed", "gone", "added"] : Array.Empty<string>()];
        var table = new TextTable(1, ["type", .. counts, .. IsPair ? ["precision", "recall"] : Array.Empty<string>(), "F1", "overlap F1",
            .. hasHeads ? ["head F1"] : Array.Empty<string>(), "alpha-u"]);
        foreach (var type in report.Types.Append(report.Overall))
        {
            var changes = type.Changes;
            table.Add(
            [
                type.Type,
                .. type.Annotations.Select(Words.Number),
                .. changes is null ? [] : new[] { changes.Same, changes.Moved, changes.Changed, changes.Gone, changes.Added }.Select(Words.Number),
                .. IsPair ? [Words.Score(type.Exact.Precision), Words.Score(type.Exact.Recall)] : Array.Empty<string>(),
                Words.Score(type.Exact.F1),
                Words.Score(type.Overlap?.F1),
                .. hasHeads ? [Words.Score(type.Head?.F1)] : Array.Empty<string>(),
                Words.Score(type.Unitizing.Value),
            ]);
        }

        table.Write(output);
        foreach (var note in report.Types.Where(static type => type.Unitizing.Note is not null).GroupBy(static type => type.Unitizing.Note))
        {
            output.WriteLine($"No alpha-u of {Shortened([.. note.Select(static type => type.Type)])}: {note.Key}.");
        }
    }

    private void WriteDocuments()
    {
        if (report.Documents.Count < 2)
        {
            return;
        }

        var worst = report.Documents.OrderBy(static document => document.Score.Exact.F1 ?? 1).Take(10).ToList();
        Heading(worst.Count < report.Documents.Count ? $"Documents, the {worst.Count} that differ most of {report.Documents.Count}" : "Documents");
        var table = new TextTable(1, ["document", .. report.Corpora.Select((_, i) => Name(i)), "F1", "overlap F1", "alpha-u"]);
        foreach (var document in worst)
        {
            table.Add(
            [
                Messages.Excerpt(document.Id),
                .. document.Score.Annotations.Select(Words.Number),
                Words.Score(document.Score.Exact.F1),
                Words.Score(document.Score.Overlap?.F1),
                Words.Score(document.Score.Unitizing.Value),
            ]);
        }

        table.Write(output);
    }

    private void WriteCategories()
    {
        var differing = report.Categories.Where(static category => category.Agreement < 1).ToList();
        if (report.Categories.Count == 0)
        {
            return;
        }

        Heading("Values, where annotations are at one place");
        if (differing.Count < report.Categories.Count)
        {
            output.WriteLine($"{differing.Count} of {Words.Count(report.Categories.Count, "property", "properties")} with any difference; '--json' lists all.");
        }

        if (differing.Count == 0)
        {
            return;
        }

        var table = new TextTable(1,
            ["value", "units", "agreement", .. IsPair ? ["Cohen's kappa"] : Array.Empty<string>(), "Fleiss' kappa", "Krippendorff's alpha"]);
        foreach (var category in differing)
        {
            table.Add([category.Of, Words.Number(category.Units), Words.Score(category.Agreement),
                .. IsPair ? [Words.Score(category.Cohen)] : Array.Empty<string>(), Words.Score(category.Fleiss), Words.Score(category.Alpha)]);
        }

        table.Write(output);
        foreach (var note in differing.Where(static category => category.Note is not null).GroupBy(static category => category.Note))
        {
            output.WriteLine($"No coefficient of {Shortened([.. note.Select(static category => category.Of)])}: {note.Key}.");
        }
    }

    private void WriteCoreference()
    {
        if (report.Coreference.Count == 0)
        {
            return;
        }

        Heading("Coreference, F1");
        var table = new TextTable(1, "by", "MUC", "B3", "CEAF-e", "CoNLL");
        foreach (var chains in report.Coreference)
        {
            table.Add(chains.By, Words.Score(chains.Muc.F1), Words.Score(chains.BCubed.F1), Words.Score(chains.CeafE.F1), Words.Score(chains.ConllF1));
        }

        table.Write(output);
    }

    private void WriteDifferences(int most)
    {
        var differences = report.Differences.Where(static difference => difference.Change != "moved").ToList();
        if (differences.Count == 0 || most == 0)
        {
            return;
        }

        Heading("Differences");
        foreach (var difference in differences.Take(most))
        {
            output.WriteLine(DifferenceLine.Of(difference));
        }

        if (differences.Count > most)
        {
            output.WriteLine($"{Words.Number(differences.Count - most)} more; '--differences {differences.Count}' or '--json' lists them.");
        }
    }

    private void Heading(string heading)
    {
        output.WriteLine();
        output.WriteLine(heading);
    }

    private static string Name(int corpus) => ((char)('A' + corpus)).ToString();

    private static string Shortened(IReadOnlyList<string> names) =>
        Messages.Excerpt(string.Join(", ", names.Take(6)) + (names.Count > 6 ? $" and {names.Count - 6} more" : ""));
}
