namespace IprCorpus.Benchmarks.Processes;

/// <summary>What one more answer costs a program that has given many.</summary>
/// <param name="Nanoseconds">Time.</param>
/// <param name="Bytes">Managed memory that is allocated.</param>
internal readonly record struct SteadyFigure(double Nanoseconds, long Bytes);
