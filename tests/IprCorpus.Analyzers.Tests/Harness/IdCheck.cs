using IprCorpus.Analyzers.Ids;
using IprCorpus.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Analyzers.Tests.Harness;

/// <summary>Runs the analyzer of literal ids, and its code fix.</summary>
internal static class IdCheck
{
    /// <summary>A program that references the seed corpus.</summary>
    public static Compilation OfReader(string expression) =>
        Consumer.Compilation(Program(expression, "IprCorpus")).AddReferences(MetadataReference.CreateFromImage(CorpusReference.Seeds.Image));

    /// <summary>A program that compiles a corpus of its own.</summary>
    public static Compilation OfBuilder(string expression, TestCorpus corpus, params (string Key, string Value)[] properties) =>
        CorpusReference.Compilation(corpus, Program(expression, "Small"), [], properties);

    /// <summary>What the analyzer says, in the order of the program; the program itself has no errors.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(Compilation compilation)
    {
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var found = await compilation.WithAnalyzers([new LiteralIdAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Each fix that is offered for an expression over the seed corpus: its title, and the expression after it.</summary>
    public static async Task<IReadOnlyList<string>> Fix(string expression)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = OfReader(expression);
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(Consumer.ParseOptions)
            .AddMetadataReferences(compilation.References)
            .AddDocument("Program.cs", Program(expression, "IprCorpus"));
        var diagnostic = (await Analyze((await document.Project.GetCompilationAsync())!)).Single();
        var actions = new List<CodeAction>();
        await new LiteralIdCodeFix()
            .RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        var fixes = new List<string>();
        foreach (var action in actions)
        {
            var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            var changed = operation.ChangedSolution.GetDocument(document.Id)!;
            var text = (await changed.GetTextAsync()).ToString();
            (await Analyze((await changed.Project.GetCompilationAsync())!)).Should().BeEmpty("{0} mends it", action.Title);
            fixes.Add(
                $"{action.Title}: {text[(text.IndexOf("=>", StringComparison.Ordinal) + 3)..text.IndexOf(';', text.IndexOf("=>", StringComparison.Ordinal))]}");
        }

        return fixes;
    }

    private static string Program(string expression, string @namespace) => $$"""
        using System.Linq;
        using {{@namespace}};

        internal static class Program
        {
            private const string Constant = "constant";

            public static object? Find(string variable) => {{expression}};
        }
        """;
}
