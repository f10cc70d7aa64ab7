using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using IprCorpus.Storage;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A corpus in a resource of its assembly, for those that are too large for string literals. The resource is mapped with
/// the assembly and read in place; only the text of a document becomes a string, when it is first asked for.
/// </summary>
/// <remarks>
/// Little-endian throughout. <see cref="Signature"/>; the number of the form, in 32 bits; the digest of the schema, in 64 bits, which
/// generated code has too, for columns are read by their position; the count of blocks; for each block five numbers of
/// 32 bits: the position of its first byte, its units of columns, its units of pooled strings, its units of segments, and the
/// bytes of its text, doubled, and one more where the text is UTF-16 and not UTF-8. Block 0 is the catalogue, 1 the registry, the
/// documents follow in the order of the catalogue. A block is its columns, its strings, its segments and its text, one after the
/// other, at an even position. The last 32 bytes are the SHA-256 of all before them, which is read on demand only.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class ResourceStore : CorpusStore
{
    /// <summary>The four bytes that every resource begins with, <c>IPRC</c>; the number of the form follows.</summary>
    internal const uint Signature = StorageFormat.Signature;

    private const int HeaderSize = StorageFormat.ResourceHeaderSize;
    private const int DigestSize = StorageFormat.DigestSize;

    private const int CatalogBlock = 0;
    private const int RegistryBlock = 1;
    private const int FirstDocumentBlock = 2;

    private readonly Assembly _assembly;
    private readonly string _name;
    private readonly ulong _schema;
    private Resource? _resource;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="assembly">The assembly that holds the corpus.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="schema">The digest of the schema that the code was generated from.</param>
    protected ResourceStore(Assembly assembly, string name, ulong schema) => (_assembly, _name, _schema) = (assembly, name, schema);

    private protected sealed override BlockData FindCatalog() => Find(CatalogBlock);

    private protected sealed override BlockData FindRegistry() => Find(RegistryBlock);

    private protected sealed override BlockData FindDocument(int shard, int slot) => Find(FirstDocumentBlock + slot);

    /// <inheritdoc/>
    public sealed override void Verify() => Mapped.Verify();

    private Resource Mapped => _resource ?? Interlocked.CompareExchange(ref _resource, Open(), null) ?? _resource;

    private BlockData Find(int number)
    {
        var resource = Mapped;
        ref readonly var block = ref resource.Block(number);
        var start = resource.Memory + block.Position;
        var strings = start + (sizeof(char) * (long)block.Columns);
        var segments = strings + (sizeof(char) * (long)block.Strings);
        var text = segments + (sizeof(char) * (long)block.Segments);
        return new BlockData(
            new Units((char*)start, block.Columns),
            new Units((char*)strings, block.Strings),
            new StoredText(text, (int)(block.Text >> 1), (block.Text & 1) != 0),
            new Units((char*)segments, block.Segments));
    }

    private Resource Open()
    {
        var stream = _assembly.GetManifestResourceStream(_name)
            ?? throw new InvalidOperationException($"'{_assembly.FullName}' has no resource '{_name}': it was compiled without the targets of the package " +
                $"IprCorpus.Generators.");
        var resource = new Resource(stream, _assembly);
        return resource.Schema == _schema
            ? resource
            : throw new InvalidDataException($"The resource that holds the corpus in '{_assembly.GetName().Name}' was compiled from another schema than the " +
                $"code that reads it. Build the corpus again: dotnet build --no-incremental.");
    }

    /// <summary>The place of a block.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Entry
    {
        public readonly uint Position;
        public readonly int Columns;
        public readonly int Strings;
        public readonly int Segments;
        public readonly uint Text;
    }

    /// <summary>The memory of the resource, held as long as the store.</summary>
    private sealed class Resource
    {
        public readonly byte* Memory;
        private readonly object _owner;
        private readonly Assembly _assembly;
        private readonly long _length;
        private readonly int _blocks;

        public Resource(Stream stream, Assembly assembly)
        {
            _assembly = assembly;
            _length = stream.Length - DigestSize;
            if (stream is UnmanagedMemoryStream mapped)
            {
                _owner = mapped;
                Memory = mapped.PositionPointer;
            }
            else
            {
                // A host that keeps resources elsewhere than in mapped memory.
                var copy = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
                stream.ReadExactly(copy);
                _owner = copy;
                Memory = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(copy));
            }

            if (!BitConverter.IsLittleEndian)
            {
                throw new PlatformNotSupportedException("Corpora in resources are little-endian, and this processor is not.");
            }

            if (_length < HeaderSize)
            {
                throw Damaged();
            }

            if (Unsafe.ReadUnaligned<uint>(Memory) != Signature)
            {
                throw new InvalidDataException($"The resource that should hold the corpus in '{assembly.GetName().Name}' holds something else, or is " +
                    $"damaged. Build the corpus again.");
            }

            StorageForm.Check(Unsafe.ReadUnaligned<int>(Memory + sizeof(uint)), assembly);
            Schema = Unsafe.ReadUnaligned<ulong>(Memory + sizeof(ulong));
            _blocks = Unsafe.ReadUnaligned<int>(Memory + (2 * sizeof(ulong)));
            if (_blocks < FirstDocumentBlock || HeaderSize + ((long)sizeof(Entry) * _blocks) > _length)
            {
                throw Damaged();
            }
        }

        /// <summary>The digest of the schema that the data was compiled from.</summary>
        public ulong Schema { get; }

        /// <summary>Returns the place of a block, after a check that it is inside the resource.</summary>
        public ref readonly Entry Block(int number)
        {
            if ((uint)number >= (uint)_blocks)
            {
                throw Damaged();
            }

            ref readonly var entry = ref new ReadOnlySpan<Entry>(Memory + HeaderSize, _blocks)[number];
            var end = entry.Position + (sizeof(char) * ((long)entry.Columns + entry.Strings + entry.Segments)) + (entry.Text >> 1);
            if ((entry.Columns | entry.Strings | entry.Segments) < 0 || entry.Position % sizeof(char) != 0 || end > _length)
            {
                throw Damaged();
            }

            return ref entry;
        }

        /// <summary>Compares all bytes with their digest.</summary>
        public void Verify()
        {
            Span<byte> digest = stackalloc byte[DigestSize];
            SHA256.HashData(new ReadOnlySpan<byte>(Memory, (int)_length), digest);
            if (!digest.SequenceEqual(new ReadOnlySpan<byte>(Memory + _length, DigestSize)))
            {
                throw new InvalidDataException($"The resource that holds the corpus in '{_assembly.GetName().Name}' is damaged: its checksum does not fit. " +
                    $"Build the corpus again.");
            }
        }

        private InvalidDataException Damaged() =>
            new($"The resource that holds the corpus in '{_assembly.GetName().Name}' is damaged: its positions are not in its " +
                $"{_length + DigestSize} bytes. Build the corpus again.");
    }
}
