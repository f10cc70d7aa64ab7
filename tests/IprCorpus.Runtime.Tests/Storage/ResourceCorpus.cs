using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>A corpus of texts in a resource, written by the documentation of the form.</summary>
internal sealed class ResourceCorpus : ResourceStore
{
    private const ulong Schema = 0x0123_4567_89AB_CDEF;

    private ResourceCorpus(byte[] bytes)
        : base(new Holder(bytes), "corpus", Schema) => Documents = new Documents<TestDocument>(this, static row => new TestDocument(row));

    public Documents<TestDocument> Documents { get; }

    protected internal override int EntityTypeCount => 0;

    public static ResourceCorpus Of(int form, params (string Id, string Text)[] documents) => new(Write(form, documents));

    public static ResourceCorpus Of(byte[] bytes) => new(bytes);

    public static byte[] Write(int form, params (string Id, string Text)[] documents) => Write(form, Schema, documents);

    public static byte[] Write(int form, ulong schema, params (string Id, string Text)[] documents)
    {
        var catalog = new BlockWriter();
        catalog.Table(2, documents.Length,
        [
            [.. documents.Select(document => catalog.String(document.Id))],
            [.. documents.Select(static _ => 0L)],
            [.. documents.Select(static (_, slot) => (long)slot)],
        ]);
        var head = catalog.Write();
        (string Columns, string Strings, string Text)[] blocks = [(head.Columns, head.Strings, ""), ("", "", ""),
            .. documents.Select(static document => ("", "", document.Text))];

        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        writer.Write("IPRC"u8);
        writer.Write(form);
        writer.Write(schema);
        writer.Write(blocks.Length);
        var position = 20 + (20 * blocks.Length);
        foreach (var (columns, strings, text) in blocks)
        {
            writer.Write(position);
            writer.Write(columns.Length);
            writer.Write(strings.Length);
            writer.Write(0);
            writer.Write((text.Length * sizeof(char) << 1) | 1);
            position += sizeof(char) * (columns.Length + strings.Length + text.Length);
        }

        foreach (var (columns, strings, text) in blocks)
        {
            writer.Write(MemoryMarshal.AsBytes((columns + strings + text).AsSpan()));
        }

        writer.Write(SHA256.HashData(output.ToArray()));
        return output.ToArray();
    }

    private sealed class Holder(byte[] bytes) : Assembly
    {
        public override string FullName => "Damaged";

        public override AssemblyName GetName() => new("Damaged");

        public override Stream GetManifestResourceStream(string name) => new MemoryStream(bytes);
    }
}
