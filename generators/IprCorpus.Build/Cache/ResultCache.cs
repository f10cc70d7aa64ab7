using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Cache;

/// <summary>
/// The compiled files of the last build. A file's result is taken from here when everything is the same that it depends on: the
/// compiler, the schema, the file and the texts that it names. Whatever is wrong with the cache, the files are compiled anew.
/// </summary>
internal sealed class ResultCache
{
    private static readonly string Compiler =
        $"{typeof(ResultCache).Module.ModuleVersionId}{typeof(CorpusFileCompiler).Module.ModuleVersionId}";

    private readonly string _path;
    private readonly Dictionary<string, (string Key, byte[] Result)> _old;
    private readonly ConcurrentDictionary<string, (string Key, byte[] Result)> _new = new(StringComparer.Ordinal);

    private ResultCache(string path, Dictionary<string, (string Key, byte[] Result)> old) => (_path, _old) = (path, old);

    /// <param name="path">Where the cache lies, or will.</param>
    public static ResultCache Open(string path) => new(path, Read(path));

    /// <summary>The result of the last build, or null.</summary>
    /// <param name="input">The file with its companions.</param>
    /// <param name="schema">The whole schema, as text.</param>
    public CorpusFileResult? Get(CorpusInput input, string schema)
    {
        var key = KeyOf(input, schema);
        if (!_old.TryGetValue(input.File.Path, out var entry) || entry.Key != key)
        {
            return null;
        }

        _new[input.File.Path] = entry;
        return new ResultReader(entry.Result, input.Companions).ReadResult();
    }

    /// <summary>Keeps a result for the next build.</summary>
    public CorpusFileResult Keep(CorpusInput input, string schema, CorpusFileResult result)
    {
        _new[input.File.Path] = (KeyOf(input, schema), ResultWriter.Write(result));
        return result;
    }

    /// <summary>Writes what this build has used; the rest is forgotten.</summary>
    public void Save()
    {
        using var stream = File.Create(_path);
        using var writer = new BinaryWriter(stream);
        writer.Write(Compiler);
        writer.Write(_new.Count);
        foreach (var (path, (key, result)) in _new.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            writer.Write(path);
            writer.Write(key);
            writer.Write(result.Length);
            writer.Write(result);
        }
    }

    private static Dictionary<string, (string Key, byte[] Result)> Read(string file)
    {
        var entries = new Dictionary<string, (string, byte[])>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return entries;
        }

        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            if (reader.ReadString() != Compiler)
            {
                return entries;
            }

            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                var (path, key, result) = (reader.ReadString(), reader.ReadString(), new byte[reader.ReadInt32()]);
                reader.BaseStream.ReadExactly(result);
                entries.Add(path, (key, result));
            }

            return entries;
        }
        catch (EndOfStreamException)
        {
            // A build that was stopped while it wrote; the entries before are whole.
            return entries;
        }
    }

    private static string KeyOf(CorpusInput input, string schema)
    {
        var key = new StringBuilder();
        FieldLine.Append(key, [
            schema, input.File.DisplayPath, input.File.Format ?? "", input.File.Checksum,
            .. input.Companions.SelectMany(static companion => new[] { companion.DisplayPath, companion.Checksum })]);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())));
    }
}
