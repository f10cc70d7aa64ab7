using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace IprCorpus.Build.Cache;

/// <summary>Compiled files as bytes, one after another in a file on disk: memory holds where each of them lies. From any thread.</summary>
internal sealed class CacheFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _end;

    private CacheFile(SafeFileHandle file) => _file = file;

    public int Count => _entries.Count;

    /// <param name="path">Where the file will lie.</param>
    /// <param name="compiler">Which compiler the results are of.</param>
    public static CacheFile Create(string path, string compiler)
    {
        var file = new CacheFile(File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite));
        file.Append(Bytes(writer => writer.Write(compiler)));
        return file;
    }

    /// <summary>The whole entries of a file; null where there is no file, or one of another compiler.</summary>
    public static CacheFile? Open(string path, string compiler)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        var entries = new List<(string Path, Entry Entry)>();
        try
        {
            if (reader.ReadString() != compiler)
            {
                return null;
            }

            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                var (name, key, digest, length) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32());
                if (length < 0)
                {
                    break;
                }

                entries.Add((name, new Entry(key, digest, reader.BaseStream.Position, length)));
                reader.BaseStream.Seek(length, SeekOrigin.Current);
            }
        }
        catch (Exception broken) when (broken is IOException or FormatException)
        {
            // The entries before are whole, or their digests say that they are not.
        }

        var file = new CacheFile(File.OpenHandle(path));
        foreach (var (name, entry) in entries)
        {
            if (entry.Start + entry.Length <= reader.BaseStream.Length)
            {
                file._entries[name] = entry;
            }
        }

        return file;
    }

    /// <summary>What was added under that name with that key; null for nothing, and for what is no longer what was added.</summary>
    public byte[]? Find(string name, string key)
    {
        if (!_entries.TryGetValue(name, out var entry) || entry.Key != key)
        {
            return null;
        }

        var bytes = new byte[entry.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(_file, bytes.AsSpan(read), entry.Start + read);
            read += more > 0 ? more : throw new EndOfStreamException();
        }

        return DigestOf(bytes) == entry.Digest ? bytes : null;
    }

    /// <summary>Adds a result; of two under one name the later counts.</summary>
    public void Add(string name, string key, byte[] result)
    {
        var digest = DigestOf(result);
        var head = Bytes(writer =>
        {
            writer.Write(name);
            writer.Write(key);
            writer.Write(digest);
            writer.Write(result.Length);
        });
        _entries[name] = new Entry(key, digest, Append(head, result) + head.Length, result.Length);
    }

    public void Dispose() => _file.Dispose();

    /// <returns>Where the parts begin.</returns>
    private long Append(params byte[][] parts)
    {
        var size = parts.Sum(static part => part.LongLength);
        var start = Interlocked.Add(ref _end, size) - size;
        RandomAccess.Write(_file, Array.ConvertAll(parts, static part => (ReadOnlyMemory<byte>)part), start);
        return start;
    }

    private static string DigestOf(byte[] result) => Convert.ToHexString(SHA256.HashData(result));

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <param name="Key">What the result depends on.</param>
    /// <param name="Digest">Of the result.</param>
    /// <param name="Start">Where it begins in the file.</param>
    /// <param name="Length">In bytes.</param>
    private readonly record struct Entry(string Key, string Digest, long Start, int Length);
}
