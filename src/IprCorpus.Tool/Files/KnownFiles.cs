using System.Collections.Concurrent;
using IprCorpus.Build;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>
/// The files of a corpus that is compiled again and again. A file is read anew when it is told that it has changed, and compiled anew when it, a
/// file that it needs, or the schema has.
/// </summary>
internal sealed class KnownFiles
{
    private readonly ConcurrentDictionary<string, (CorpusSchema Schema, CorpusInput Input, CorpusFileResult Result)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _sources = new(StringComparer.Ordinal);

    /// <summary>Gets how many files were compiled so far, each time counted.</summary>
    public int Compiled => _compiled;

    /// <summary>Gets how many files were read so far, each time counted.</summary>
    public int FilesRead { get; private set; }

    private int _compiled;

    /// <summary>Reads a file, unless its content is known.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">The corpus folder, with a separator at its end.</param>
    public SourceFile Read(string path, string folder)
    {
        if (_sources.TryGetValue(path, out var known))
        {
            return known;
        }

        FilesRead++;
        var file = CorpusFileReader.Read(path, folder, format: null);
        var text = file.Text;
        var held = new SourceFile(file.Path, file.DisplayPath, file.Checksum, file.Encoding, () => text);

        // A link changes with what it leads to, and that is told under another path.
        if (new FileInfo(path).LinkTarget is null)
        {
            _sources[path] = held;
        }

        return held;
    }

    /// <summary>Tells that files have changed.</summary>
    /// <param name="paths">Files, and folders that stand for whatever is in them; null for everything.</param>
    public void Forget(IReadOnlyCollection<string>? paths)
    {
        foreach (var path in _sources.Keys.Where(known => paths is null || paths.Any(changed => IsIn(known, changed))).ToList())
        {
            _sources.Remove(path);
        }
    }

    /// <summary>Gives what compiles a file under a schema.</summary>
    public Func<CorpusInput, CorpusFileResult> Compiler(CorpusSchema schema, CancellationToken cancellation) => input =>
    {
        if (_files.TryGetValue(input.File.Path, out var known) && known.Input.Equals(input) && known.Schema.Equals(schema))
            return known.Result;

        Interlocked.Increment(ref _compiled);
        var result = CorpusSteps.CompileFile(input, schema, cancellation).Result;
        _files[input.File.Path] = (schema, input, result);
        return result;
    };

    private static bool IsIn(string path, string changed) =>
        path.StartsWith(changed, StringComparison.Ordinal) && (path.Length == changed.Length || path[changed.Length] == Path.DirectorySeparatorChar);
}
