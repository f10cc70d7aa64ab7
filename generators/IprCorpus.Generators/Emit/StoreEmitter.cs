using System.Globalization;
using IprCorpus.Compiler.Layout;
using IprCorpus.Storage;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the store: the one place that knows where the data is.</summary>
internal static class StoreEmitter
{
    /// <summary>The name of the resource; the targets of the package give it the same.</summary>
    private const string ResourceName = "IprCorpus";

    /// <summary>A store over the literals of generated files.</summary>
    public static SourceText Emit(CorpusLayout layout, int shards)
    {
        var writer = Begin(layout, "LiteralStore");
        writer.Line("private Store()");
        writer.Open($"    : base(typeof(Store).Assembly, form: {StorageFormat.Version})");
        writer.Close();
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Literals} ReadCatalog() => Catalog.Read();");
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Literals} ReadRegistry() => Registry.Read();");
        writer.Line();
        writer.Open($"protected override {RuntimeNames.Literals} ReadDocument(int shard, int slot) => shard switch");
        for (var shard = 0; shard < shards; shard++)
        {
            writer.Line($"{shard} => Shard{shard}.Read(slot),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(shard)),");
        writer.Close("};");
        return End(layout, writer);
    }

    /// <summary>A store over a resource of the assembly, which has the same digest of the schema.</summary>
    public static SourceText Emit(CorpusLayout layout, ulong schema)
    {
        var writer = Begin(layout, "ResourceStore");
        writer.Line("private Store()");
        writer.Open(
            $"    : base(typeof(Store).Assembly, {CSharpLiteral.String(ResourceName)}, schema: 0x{schema.ToString("X16", CultureInfo.InvariantCulture)}UL)");
        writer.Close();
        return End(layout, writer);
    }

    private static SourceWriter Begin(CorpusLayout layout, string store)
    {
        var writer = GeneratedFile.Shape(GeneratedNamespaces.Data(layout.Schema.Namespace));
        writer.Line("/// <summary>The place of the corpus in this assembly.</summary>");
        GeneratedFile.Attribute(writer);
        writer.Open($"internal sealed class Store : {RuntimeNames.Storage}.{store}");
        writer.Line("public static readonly Store Instance = new();");
        writer.Line();
        writer.Line($"protected override int EntityTypeCount => {layout.Entities.Count};");
        writer.Line();
        return writer;
    }

    private static SourceText End(CorpusLayout layout, SourceWriter writer)
    {
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Storage}.AnnotationTable AnnotationTable => " +
            $"{GeneratedNamespaces.TableOf("Annotation", layout.Schema.Namespace)};");
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Runtime}.CorpusDocument DocumentAt(int document) => " +
            $"{GeneratedNamespaces.TableOf("Document", layout.Schema.Namespace)}.All[document];");
        EmitLayer(writer, "TokenTable", layout.Token, layout.Schema.Namespace);
        EmitLayer(writer, "SentenceTable", layout.Sentence, layout.Schema.Namespace);
        ExplanationEmitter.Emit(writer, layout);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitLayer(SourceWriter writer, string name, TypeLayout? type, string @namespace)
    {
        if (type is not null)
        {
            writer.Line();
            writer.Line($"protected override {RuntimeNames.Storage}.AnnotationTable {name} => {GeneratedNamespaces.TableOf(type.Name, @namespace)};");
        }
    }
}
