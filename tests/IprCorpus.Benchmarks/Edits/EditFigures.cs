using System.Globalization;
using IprCorpus.Benchmarks.Corpora;

namespace IprCorpus.Benchmarks.Edits;

/// <summary>
/// What edits cost among many documents, once the host has lived for some: medians of the elapsed time of the generator's steps.
/// </summary>
/// <param name="Value">One value of one document.</param>
/// <param name="Program">The program, and nothing of the corpus.</param>
internal sealed record EditFigures(TimeSpan Value, TimeSpan Program)
{
    private const int FirstRounds = 100;
    private const int Rounds = 41;

    public static EditFigures Measure(SyntheticTreebank treebank)
    {
        var files = TreebankYaml.Files(treebank.Read()).ToList();
        var project = new EditedProject(files);
        project.Run();

        var path = files.FindIndex(files.Count / 2, static file => file.Content.Contains("upos: noun", StringComparison.Ordinal));
        var contents = new[] { Replace(files[path], "upos: noun", "upos: verb"), files[path] };
        return new EditFigures(
            Median(round => project.Edit(contents[round % 2])),
            Median(round => project.EditProgram(string.Create(CultureInfo.InvariantCulture, $"class Program{round};"))));

        TimeSpan Median(Action<int> edit) => Enumerable.Range(0, FirstRounds + Rounds)
            .Select(round =>
            {
                edit(round);
                return project.Run();
            })
            .ToList()
            .Skip(FirstRounds)
            .Order()
            .ElementAt(Rounds / 2);
    }

    private static CorpusFile Replace(CorpusFile file, string old, string @new)
    {
        var at = file.Content.IndexOf(old, StringComparison.Ordinal);
        return file with { Content = file.Content[..at] + @new + file.Content[(at + old.Length)..] };
    }
}
