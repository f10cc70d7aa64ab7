using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace IprCorpus.Build.Cache;

/// <summary>Compiled files as bytes, one after another in a file on disk: memory holds where each of them is. From any thread.</summary>
internal sealed class CacheFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly IDisposable _owner;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _end;

    private CacheFile(SafeFileHandle file, IDisposable owner) => (_file, _owner) = (file, owner);

    public int Count => _entries.Count;

    /// <param name="path">The path of the file.</param>
    /// <param name="compiler">The identity of the compiler that made the results.</param>
    public static CacheFile Create(string path, string compiler)
    {
        var handle = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite);
        var file = new CacheFile(handle, handle);
        file.Append(Bytes(writer => writer.Write(compiler)));
        return file;
    }

    /// <summary>The whole entries of a file; null where there is none that can be read, or one of another compiler.</summary>
    public static CacheFile? Open(string path, string compiler)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        // One handle for heads and results: another run can put a new cache in the place of this one.
        var file = new CacheFile(stream.SafeFileHandle, stream);
        var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            if (reader.ReadString() != compiler)
            {
                file.Dispose();
                return null;
            }

            while (stream.Position < stream.Length)
            {
                var (name, key, digest, length) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32());
                if (length < 0 || stream.Position + length > stream.Length)
                {
                    break;
                }

                file._entries[name] = new Entry(key, digest, stream.Position, length);
                stream.Seek(length, SeekOrigin.Current);
            }
        }
        catch (Exception broken) when (broken is IOException or FormatException)
        {
            // The entries before are whole, or their digests say that they are not.
        }

        return file;
    }

    /// <summary>Finds what was added under a name with a key; null where nothing was, or where it no longer has its checksum.</summary>
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
            if (more == 0)
            {
                return null;
            }

            read += more;
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

    public void Dispose() => _owner.Dispose();

    /// <returns>The starts of the parts.</returns>
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

    /// <param name="Key">The digest of everything that the result depends on.</param>
    /// <param name="Digest">Of the result.</param>
    /// <param name="Start">The start in the file.</param>
    /// <param name="Length">In bytes.</param>
    private readonly record struct Entry(string Key, string Digest, long Start, int Length);
}
