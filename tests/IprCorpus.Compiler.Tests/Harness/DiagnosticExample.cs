using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>An example with exactly one error, and what is said about it.</summary>
public sealed record DiagnosticExample(string Rule, string Name, string Example, string Message)
{
    public override string ToString() => Rule + " " + Name;

    /// <summary>Runs the front end: nothing but the one diagnostic may come of it, at the marked place.</summary>
    internal void Verify()
    {
        var (files, marks) = Markup.Parse(Example);
        var found = FrontEnd.With([.. files]).Diagnose().FindAll(diagnostic => IsAsked(diagnostic.Rule));
        found.ConvertAll(static diagnostic => $"{diagnostic.Rule.Id} {Markup.Describe(diagnostic)}: {FrontEnd.Message(diagnostic)}")
            .Should().Equal(marks.DefaultIfEmpty(string.Empty).Select(mark => $"{Rule} {mark}: {Message}"));
    }

    /// <summary>Checks over the whole corpus have much to say about a corpus as small as an example.</summary>
    private bool IsAsked(DiagnosticRule rule) =>
        rule.Id == Rule || !rule.Id.StartsWith("IPR07", StringComparison.Ordinal) && rule != CorpusRules.NoDocuments && rule != FileRules.NotNormalized;
}
