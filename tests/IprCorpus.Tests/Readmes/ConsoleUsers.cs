namespace IprCorpus.Tests.Readmes;

/// <summary>Tests that redirect the console, of which a process has one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleUsers
{
    public const string Name = "Console";
}
