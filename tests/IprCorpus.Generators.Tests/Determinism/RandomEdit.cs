using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>One kind of edit.</summary>
/// <param name="Name">What it is called when a test fails after it.</param>
/// <param name="Apply">Does it.</param>
/// <param name="KeepsNumbers">Whether there are as many documents, instances and errors after it as before.</param>
internal sealed record RandomEdit(string Name, Action<LiveHost, Dice> Apply, bool KeepsNumbers = false);
