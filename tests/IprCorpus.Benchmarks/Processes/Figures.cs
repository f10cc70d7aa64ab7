namespace IprCorpus.Benchmarks.Processes;

/// <summary>What was measured of a contestant; null where it was not, or could not be.</summary>
internal sealed record Figures
{
    /// <summary>The compiler's processor time for the program.</summary>
    public TimeSpan? Compilation { get; init; }

    /// <summary>The time that the program took to make its data.</summary>
    public TimeSpan? Import { get; init; }

    /// <summary>The compiler's peak of memory, in bytes.</summary>
    public long? CompilerPeak { get; init; }

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

    /// <summary>All answers, which are those of every other contestant.</summary>
    public string? Answers { get; init; }
}
