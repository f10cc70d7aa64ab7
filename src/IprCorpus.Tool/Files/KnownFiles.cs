using System.Collections.Concurrent;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>The compiled files of a corpus that is compiled again and again. A file is compiled anew when it, a file that it needs, or the schema has
/// changed.</summary>
internal sealed class KnownFiles
{
    private readonly ConcurrentDictionary<string, (CorpusSchema Schema, CorpusInput Input, CorpusFileResult Result)> _files = new(StringComparer.Ordinal);

    /// <summary>Gets how many files were compiled so far, each time counted.</summary>
    public int Compiled => _compiled;

    private int _compiled;

    /// <summary>Gives what compiles a file under a schema.</summary>
    public Func<CorpusInput, CorpusFileResult> Compiler(CorpusSchema schema, CancellationToken cancellation) => input =>
    {
        if (_files.TryGetValue(input.File.Path, out var known) && known.Input.Equals(input) && known.Schema.Equals(schema))
            return known.Result;

        Interlocked.Increment(ref _compiled);
        var result = CorpusFileCompiler.Compile(input, schema, cancellation);
        _files[input.File.Path] = (schema, input, result);
        return result;
    };
}
