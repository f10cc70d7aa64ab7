using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A corpus in a resource of its assembly, for those that are too large for string literals. The resource is mapped with
/// the assembly and read where it lies; only the text of a document becomes a string, when it is first asked for.
/// </summary>
/// <remarks>
/// Little-endian throughout. Eight bytes of <see cref="Signature"/>; eight bytes of a digest of the schema, which generated code
/// has too, for columns are read by their position; the count of blocks; for each block five numbers of
/// 32 bits: the position of its first byte, its units of columns, its units of pooled strings, its units of segments, and the
/// bytes of its text, doubled, and one more where the text is UTF-16 and not UTF-8. Block 0 is the catalogue, 1 the registry, the
/// documents follow in the order of the catalogue. A block is its columns, its strings, its segments and its text, one after the
/// other, at an even position.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class ResourceStore : CorpusStore
{
    /// <summary>What every resource begins with: <c>IPRC</c>, and the version of the form.</summary>
    internal const ulong Signature = 0x0000_0002_4352_5049;

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

    private BlockData Find(int number)
    {
        var resource = _resource ?? Interlocked.CompareExchange(ref _resource, Open(), null) ?? _resource;
        ref readonly var block = ref resource.Blocks[number];
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
            ?? throw new InvalidOperationException($"'{_assembly.FullName}' has no resource '{_name}': it was compiled without the targets of the package IprCorpus.Generators.");
        var resource = new Resource(stream);
        return resource.Schema == _schema
            ? resource
            : throw new InvalidOperationException($"The resource '{_name}' of '{_assembly.FullName}' was compiled from another schema than its code, so that nothing in it can be read; build the project again with 'dotnet build --no-incremental'.");
    }

    /// <summary>Where a block lies.</summary>
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
        private const int Head = (2 * sizeof(ulong)) + sizeof(int);

        public readonly byte* Memory;
        private readonly object _owner;

        public Resource(Stream stream)
        {
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

            if (!BitConverter.IsLittleEndian || stream.Length < Head || Unsafe.ReadUnaligned<ulong>(Memory) != Signature)
            {
                throw new PlatformNotSupportedException("The corpus is stored in a form that this version of IprCorpus.Runtime, or this processor, does not read.");
            }

            if (!IsWithin(stream.Length))
            {
                throw new InvalidDataException("The resource with the corpus is damaged: it places data beyond its end.");
            }
        }

        public ulong Schema => Unsafe.ReadUnaligned<ulong>(Memory + sizeof(ulong));

        public ReadOnlySpan<Entry> Blocks => new(Memory + Head, Unsafe.ReadUnaligned<int>(Memory + (2 * sizeof(ulong))));

        /// <summary>Whether all blocks lie in the memory of the resource: what is read later is not asked again.</summary>
        private bool IsWithin(long length)
        {
            var count = Unsafe.ReadUnaligned<int>(Memory + (2 * sizeof(ulong)));
            if (count < FirstDocumentBlock || Head + ((long)sizeof(Entry) * count) > length)
            {
                return false;
            }

            foreach (ref readonly var block in Blocks)
            {
                if ((block.Columns | block.Strings | block.Segments) < 0
                    || block.Position % sizeof(char) != 0
                    || block.Position + (sizeof(char) * ((long)block.Columns + block.Strings + block.Segments)) + (block.Text >> 1) > length)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
