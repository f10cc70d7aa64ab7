using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>
/// Turns an exception that nobody expected into an error of the file that it came of. To the C# compiler a generator that throws is
/// a warning, and the program then lacks its corpus.
/// </summary>
internal static class FaultBarrier
{
    /// <summary>Compiles a file; after a fault it holds nothing, and references to what it may have held are no second error.</summary>
    public static CorpusFileResult Compile(SourceFile file, Func<CorpusFileResult> compile) =>
        Run(file, compile, static error => new CorpusFileResult([], [], [error], [CorpusFileResult.AnyEntity]));

    /// <summary>Runs a check.</summary>
    public static EquatableArray<CorpusDiagnostic> Check(SourceFile file, Func<IEnumerable<CorpusDiagnostic>> check) =>
        Run(file, () => new EquatableArray<CorpusDiagnostic>(check()), static error => [error]);

    /// <summary>Runs a step on a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="step">The step.</param>
    /// <param name="failed">Gives what takes the place of its result after a fault.</param>
    public static T Run<T>(SourceFile file, Func<T> step, Func<CorpusDiagnostic, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            return failed(CorpusDiagnostic.Of(FileRules.CompilerFault, new FileLocation(file.DisplayPath, 0, 0, 0, 0, 0, 0), fault.ToString()));
        }
    }
}
