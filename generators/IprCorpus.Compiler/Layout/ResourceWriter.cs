using System.Text;
using IprCorpus.Compiler.Linking;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Writes a corpus as one resource. The runtime's <c>ResourceStore</c> describes the form.</summary>
internal static class ResourceWriter
{
    private const int HeaderSize = StorageFormat.ResourceHeaderSize;
    private const int EntrySize = StorageFormat.ResourceEntrySize;

    /// <summary>The resource can be at most so large: positions have 32 bits, and the assembly around it no more.</summary>
    private const long Limit = int.MaxValue;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The catalogue of documents that are in a resource: in one shard, in order.</summary>
    public static EncodedBlock Catalog(IReadOnlyList<DocumentBlock> documents, CorpusLayout layout, EntityIndex entities) =>
        CatalogEncoder.Encode([.. documents.Select(static (document, position) => new PlacedDocument(document, 0, position))], layout, entities);

    /// <param name="output">The stream to write to.</param>
    /// <param name="schema">The digest of the schema whose columns these are.</param>
    /// <param name="catalog">The catalogue of documents.</param>
    /// <param name="registry">The registry of entities.</param>
    /// <param name="documents">The documents, in the order of the catalogue.</param>
    /// <exception cref="InvalidOperationException">The corpus is larger than 2 GB.</exception>
    public static void Write(Stream output, ulong schema, EncodedBlock catalog, EncodedBlock registry, IReadOnlyList<DocumentBlock> documents)
    {
        var parts = new List<(string Columns, string Strings, string Segments, string Text)>
        {
            (catalog.Columns, catalog.Strings, "", ""),
            (registry.Columns, registry.Strings, "", ""),
        };
        parts.AddRange(documents.Select(static document => (document.Columns, document.Strings, document.Segments, document.Text)));
        using var digested = new DigestStream(output);
        using var writer = new BinaryWriter(digested, Utf8, leaveOpen: true);
        writer.Write(StorageFormat.Signature);
        writer.Write(StorageFormat.Version);
        writer.Write(schema);
        writer.Write(parts.Count);
        var position = Even(HeaderSize + ((long)EntrySize * parts.Count));
        var isUtf16 = new bool[parts.Count];
        for (var i = 0; i < isUtf16.Length; i++)
        {
            var (columns, strings, segments, text) = parts[i];
            (isUtf16[i], var size) = FormOf(text);
            writer.Write((uint)position);
            writer.Write(columns.Length);
            writer.Write(strings.Length);
            writer.Write(segments.Length);
            writer.Write(((uint)size << 1) | (isUtf16[i] ? 1u : 0));
            position = Even(position + (sizeof(char) * ((long)columns.Length + strings.Length + segments.Length)) + size);
            if (position > Limit)
            {
                throw new InvalidOperationException("The corpus takes more than 2 GB, and an assembly holds no more.");
            }
        }

        var written = Even(HeaderSize + ((long)EntrySize * parts.Count));
        writer.Write(new byte[written - HeaderSize - ((long)EntrySize * parts.Count)]);
        for (var i = 0; i < isUtf16.Length; i++)
        {
            byte[][] block =
            [
                Units(parts[i].Columns), Units(parts[i].Strings), Units(parts[i].Segments), isUtf16[i] ? Units(parts[i].Text) : Utf8.GetBytes(parts[i].Text),
            ];
            var size = block.Sum(static part => (long)part.Length);
            foreach (var part in block)
            {
                writer.Write(part);
            }

            writer.Write(new byte[Even(size) - size]);
        }

        writer.Flush();
        var digest = digested.Digest();
        output.Write(digest, 0, digest.Length);
    }

    /// <summary>The shorter form, and UTF-16 for a text that is not well-formed: UTF-8 would lose its lone surrogates.</summary>
    private static (bool IsUtf16, int Size) FormOf(string text)
    {
        var size = sizeof(char) * text.Length;
        try
        {
            return Utf8.GetByteCount(text) is var shorter && shorter <= size ? (false, shorter) : (true, size);
        }
        catch (EncoderFallbackException)
        {
            return (true, size);
        }
    }

    /// <summary>The units as they are; an encoding would replace lone surrogates here too.</summary>
    private static byte[] Units(string text)
    {
        var bytes = new byte[sizeof(char) * text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            bytes[2 * i] = unchecked((byte)text[i]);
            bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
        }

        return bytes;
    }

    private static long Even(long position) => position + (position & 1);
}
