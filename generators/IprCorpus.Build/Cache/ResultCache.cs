using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Cache;

/// <summary>
/// The compiled files of the last build and of this one. A file's result is taken from here when everything is the same that it
/// depends on: the compiler, the schema, the file and the texts that it names. Whatever is wrong with the cache, the files are
/// compiled anew. Results are on disk, and each is read as often as it is asked for: memory holds none.
/// </summary>
internal sealed class ResultCache : IDisposable
{
    private readonly string _path;
    private readonly string _fresh;
    private readonly string _schema;
    private readonly CacheFile? _old;
    private readonly CacheFile _new;
    private readonly ConcurrentDictionary<string, string> _used = new(StringComparer.Ordinal);

    private ResultCache(string path, string schema)
    {
        _path = path;
        _schema = Digest(schema);
        _fresh = OutputFile.NewName(path);
        _old = CacheFile.Open(path, ToolIdentity.Value);
        _new = CacheFile.Create(_fresh, ToolIdentity.Value);
    }

    /// <param name="path">The path of the cache, which need not exist.</param>
    /// <param name="schema">The whole schema, as text.</param>
    public static ResultCache Open(string path, string schema) => new(path, schema);

    /// <summary>The result that this build or the last one has kept, or null.</summary>
    /// <param name="input">The file with its companions.</param>
    public CorpusFileResult? Get(CorpusInput input)
    {
        var (path, key) = (input.File.Path, KeyOf(input));
        var bytes = _new.Find(path, key);
        if (bytes is null && (bytes = _old?.Find(path, key)) is not null)
        {
            _used[path] = key;
        }

        return bytes is null ? null : new ResultReader(bytes, input.Companions).ReadResult();
    }

    /// <summary>Keeps a result for later in this build, and for the next one.</summary>
    public CorpusFileResult Keep(CorpusInput input, CorpusFileResult result)
    {
        _new.Add(input.File.Path, KeyOf(input), ResultWriter.Write(result));
        return result;
    }

    /// <summary>Leaves what this build has used to the next one, and forgets the rest; nothing can be asked for any more.</summary>
    public void Save()
    {
        var isSame = _new.Count == 0 && _used.Count == _old?.Count;
        if (!isSame)
        {
            foreach (var (path, key) in _used.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
            {
                if (_old!.Find(path, key) is { } result)
                {
                    _new.Add(path, key, result);
                }
            }
        }

        _old?.Dispose();
        _new.Dispose();
        if (!isSame)
        {
            try
            {
                File.Move(_fresh, _path, overwrite: true);
            }
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
            {
                // Another run holds the last one open, where files in use cannot be replaced. Its own will do.
            }
        }
    }

    /// <summary>Closes the files, and forgets what was not saved.</summary>
    public void Dispose()
    {
        _old?.Dispose();
        _new.Dispose();
        File.Delete(_fresh);
    }

    private string KeyOf(CorpusInput input)
    {
        var key = new StringBuilder();
        FieldLine.Append(key, [
            _schema, input.File.DisplayPath, input.File.Format ?? "", input.File.Checksum,
            .. input.Companions.SelectMany(static companion => new[] { companion.DisplayPath, companion.Checksum })]);
        return Digest(key.ToString());
    }

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
