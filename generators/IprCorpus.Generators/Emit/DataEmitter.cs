using IprCorpus.Compiler.Layout;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// Writes blocks as string literals, each in a method of its own: a literal becomes an object when its method first runs,
/// and a document that nobody opens costs nothing.
/// </summary>
internal static class DataEmitter
{
    private const string Literals = "global::IprCorpus.Runtime.Storage.Literals";

    /// <summary>A shard of documents.</summary>
    public static SourceText Emit(Shard shard, string @namespace)
    {
        var writer = GeneratedFile.Data(GeneratedNamespaces.Data(@namespace));
        writer.Line("/// <summary>Texts and annotations of some of the documents, as columns of numbers.</summary>");
        GeneratedFile.Attribute(writer);
        writer.Open($"internal static class Shard{shard.Number}");
        writer.Open($"public static {Literals} Read(int slot) => slot switch");
        for (var slot = 0; slot < shard.Documents.Count; slot++)
        {
            writer.Line($"{slot} => Document{slot}(),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(slot)),");
        writer.Close("};");
        for (var slot = 0; slot < shard.Documents.Count; slot++)
        {
            var document = shard.Documents[slot];
            writer.Line();
            writer.Line($"// {XmlComment.Text(document.Id)}");
            Method(writer, $"private static {Literals} Document{slot}()", document.Columns, document.Strings, document.Text, document.Segments);
        }

        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>The catalogue of documents, or the registry of entities.</summary>
    public static SourceText Emit(EncodedBlock block, string name, string summary, string @namespace)
    {
        var writer = GeneratedFile.Data(GeneratedNamespaces.Data(@namespace));
        XmlComment.Summary(writer, summary);
        GeneratedFile.Attribute(writer);
        writer.Open($"internal static class {name}");
        Method(writer, $"public static {Literals} Read()", block.Columns, block.Strings);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void Method(SourceWriter writer, string header, string columns, string strings, string? text = null, string segments = "")
    {
        writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        writer.Line($"{header} => new(");
        writer.LongLine("    Columns: ", CSharpLiteral.String(columns), ",");
        writer.LongLine("    Strings: ", CSharpLiteral.String(strings), text is null ? ");" : ",");
        if (text is not null)
        {
            writer.LongLine("    Text: ", CSharpLiteral.String(text), segments.Length == 0 ? ");" : ",");
        }

        if (segments.Length > 0)
        {
            writer.LongLine("    Segments: ", CSharpLiteral.String(segments), ");");
        }
    }
}
