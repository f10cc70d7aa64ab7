namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>What a corpus brought the generator to that no corpus may.</summary>
/// <param name="Kind">One word for what happened; while an input shrinks, it must stay the same.</param>
/// <param name="Message">What is known of it.</param>
internal sealed record Failure(string Kind, string Message)
{
    public override string ToString() => $"{Kind}: {Message}";
}
