using System.Globalization;
using IprCorpus.Benchmarks.Contestants;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>
/// Measures contestants side by side: cold runs and compilations go round all of them in turn, so that what else the
/// machine does falls on all alike; of each the best counts.
/// </summary>
/// <param name="data">The treebank.</param>
/// <param name="folder">Where the programs are laid out.</param>
/// <param name="compilations">How often each is compiled.</param>
/// <param name="coldRuns">How often each is started.</param>
internal sealed class Meter(TreebankData data, string folder, int compilations, int coldRuns)
{
    private readonly Dictionary<Contestant, ProgramProject> _projects = [];
    private readonly Dictionary<Contestant, Figures> _figures = [];
    private readonly Dictionary<Contestant, string> _failures = [];

    public IReadOnlyDictionary<Contestant, Figures> Figures => _figures;

    /// <summary>What the build said of contestants that take no part.</summary>
    public IReadOnlyDictionary<Contestant, string> Failures => _failures;

    /// <summary>Builds a contestant; one that cannot be built here takes no further part, but for those without whom there is nothing to compare.</summary>
    public void Build(Contestant contestant)
    {
        Console.Error.WriteLine($"building {contestant.Name}");
        var project = ProgramProject.Lay(contestant, data, Path.Combine(folder, contestant.Folder));
        try
        {
            var import = project.Build();
            _figures[contestant] = new Figures { Import = import, Size = project.Size, Storage = project.Storage, Answers = AnswersOf(project) };
            _projects[contestant] = project;
        }
        catch (InvalidOperationException failure) when (contestant != Contestant.Floor && contestant != Contestant.Corpus)
        {
            Console.Error.WriteLine($"{contestant.Name} takes no part: {failure.Message}");
            _failures[contestant] = failure.Message;
        }
    }

    /// <summary>Compiles every contestant.</summary>
    public void Compile()
    {
        var runs = Rounds(compilations, _projects.Keys, contestant => _projects[contestant].Compile());
        foreach (var (contestant, list) in runs)
        {
            Console.Error.WriteLine($"compiled {contestant.Name}: {list.Min(static run => run.Processor)}, {list.Max(static run => run.PeakBytes)}");
            _figures[contestant] = _figures[contestant] with
            {
                Compilation = list.Min(static run => run.Processor),
                CompilationPeak = list.Max(static run => run.PeakBytes)
            };
        }
    }

    /// <summary>Starts every contestant, and those that are compiled ahead of time also in that form.</summary>
    public void RunCold(bool published)
    {
        var contestants = published ? _projects.Keys.Where(Publish).ToList() : [.. _projects.Keys];
        ProcessRun Start(Contestant contestant) => published ? _projects[contestant].RunPublished("first") : _projects[contestant].Run("first");
        foreach (var (contestant, list) in Rounds(coldRuns, contestants, Start))
        {
            var (elapsed, processor) = (list.Min(static run => run.Elapsed), list.Min(static run => run.Processor));
            Console.Error.WriteLine($"started {contestant.Name}: {elapsed}, {processor}");
            _figures[contestant] = published
                ? _figures[contestant] with { ColdRunAhead = elapsed, ColdProcessorAhead = processor }
                : _figures[contestant] with { ColdRun = elapsed, ColdProcessor = processor, Heap = HeapOf(_projects[contestant]) };
        }
    }

    /// <summary>Lets every contestant but the floor answer again and again.</summary>
    public void RunSteadily()
    {
        foreach (var (contestant, project) in _projects.Where(static pair => pair.Key != Contestant.Floor))
        {
            Console.Error.WriteLine($"asking {contestant.Name}");
            _figures[contestant] = _figures[contestant] with { Steady = Parse(project.Run("steady").Output) };
            if (contestant.HasColumns)
            {
                _figures[contestant] = _figures[contestant] with { Columns = Parse(project.Run("steady", "columns").Output) };
            }
        }
    }

    /// <summary>Asserts that all who hold the treebank answer alike what they are asked.</summary>
    public void AssertSameAnswers()
    {
        var answers = _figures.Where(static pair => pair.Key != Contestant.Floor)
            .SelectMany(static pair => pair.Value.Answers, static (pair, answer) => (pair.Key.Name, Question: answer.Key, Answer: answer.Value));
        foreach (var question in answers.GroupBy(static answer => answer.Question))
        {
            if (question.DistinctBy(static answer => answer.Answer).Count() > 1)
            {
                throw new InvalidOperationException(
                    $"Contestants differ in their answers about {question.Key}:\n" +
                        $"{string.Join('\n', question.Select(static answer => $"{answer.Name}: {answer.Answer}"))}");
            }
        }
    }

    private bool Publish(Contestant contestant)
    {
        if (!contestant.IsPublishedAhead)
        {
            return false;
        }

        Console.Error.WriteLine($"publishing {contestant.Name}");
        try
        {
            _projects[contestant].Publish();
            return _projects[contestant].RunPublished("first").Output.Length > 0;
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine($"{contestant.Name} is not measured ahead of time: {failure.Message}");
            return false;
        }
    }

    private static long HeapOf(ProgramProject project) =>
        long.Parse(project.Run("heap").Output.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture);

    private static Dictionary<string, string> AnswersOf(ProgramProject project) =>
        Rows(project.Run("answers").Output).ToDictionary(static fields => fields[0], static fields => fields[1]);

    private static Dictionary<Contestant, List<ProcessRun>> Rounds(int rounds, IEnumerable<Contestant> contestants, Func<Contestant, ProcessRun> run)
    {
        var runs = contestants.ToDictionary(static contestant => contestant, static _ => new List<ProcessRun>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (contestant, list) in runs)
            {
                list.Add(run(contestant));
            }
        }

        return runs;
    }

    private static Dictionary<string, SteadyFigure> Parse(string output) =>
        Rows(output).ToDictionary(
            static fields => fields[0],
            static fields => new SteadyFigure(double.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[2], CultureInfo.InvariantCulture)));

    private static IEnumerable<string[]> Rows(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.TrimEnd('\r').Split('\t'));
}
