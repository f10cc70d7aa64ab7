namespace IprCorpus.Benchmarks.Processes;

/// <summary>What was measured of a contestant; null where it was not, or could not be.</summary>
internal sealed record Figures
{
    /// <summary>Where the build put the corpus, <c>literals</c> or <c>resource</c>; null where it was not the build that chose.</summary>
    public string? Storage { get; init; }

    /// <summary>The processor time for the program, of the compiler and of what the build runs before it for the corpus.</summary>
    public TimeSpan? Compilation { get; init; }

    /// <summary>The time that the program took to make its data.</summary>
    public TimeSpan? Import { get; init; }

    /// <summary>The peak of memory of the one of these that held more, in bytes.</summary>
    public long? CompilationPeak { get; init; }

    /// <summary>A fresh process from its start to its end, with the first answer between.</summary>
    public TimeSpan? ColdRun { get; init; }

    /// <summary>The processor time of the same.</summary>
    public TimeSpan? ColdProcessor { get; init; }

    /// <summary>As <see cref="ColdRun"/>, compiled ahead of time.</summary>
    public TimeSpan? ColdRunAhead { get; init; }

    /// <summary>The processor time of the same.</summary>
    public TimeSpan? ColdProcessorAhead { get; init; }

    /// <summary>The managed heap after the first answer, in bytes.</summary>
    public long? Heap { get; init; }

    /// <summary>The assembly and its data, in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>Answers to the questions again and again, by the question's name.</summary>
    public IReadOnlyDictionary<string, SteadyFigure> Steady { get; init; } = new Dictionary<string, SteadyFigure>();

    /// <summary>The same asked of columns, where there are any.</summary>
    public IReadOnlyDictionary<string, SteadyFigure> Columns { get; init; } = new Dictionary<string, SteadyFigure>();

    /// <summary>The answers by the question's name, which are those of every other contestant that was asked.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();
}
