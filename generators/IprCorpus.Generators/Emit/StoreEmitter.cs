using IprCorpus.Generators.Layout;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the store: the one place that knows which generated file holds which literals.</summary>
internal static class StoreEmitter
{
    public static SourceText Emit(CorpusLayout layout, int shards)
    {
        var @namespace = layout.Schema.Namespace;
        var writer = GeneratedFile.Shape(@namespace);
        writer.Line("/// <summary>Where the corpus lies in this assembly.</summary>");
        writer.Open($"internal sealed class _Store : {RuntimeNames.Storage}.CorpusStore");
        writer.Line("public static readonly _Store Instance = new();");
        writer.Line();
        writer.Line($"protected override int EntityTypeCount => {layout.Entities.Count};");
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Literals} ReadCatalog() => _Catalog.Read();");
        writer.Line();
        writer.Line($"protected override {RuntimeNames.Literals} ReadRegistry() => _Registry.Read();");
        writer.Line();
        writer.Open($"protected override {RuntimeNames.Literals} ReadDocument(int shard, int slot) => shard switch");
        for (var shard = 0; shard < shards; shard++)
        {
            writer.Line($"{shard} => _Shard{shard}.Read(slot),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(shard)),");
        writer.Close("};");
        EmitLayer(writer, "TokenTable", layout.Token, @namespace);
        EmitLayer(writer, "SentenceTable", layout.Sentence, @namespace);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitLayer(SourceWriter writer, string name, TypeLayout? type, string @namespace)
    {
        if (type is not null)
        {
            writer.Line();
            writer.Line($"protected override {RuntimeNames.Storage}.AnnotationTable {name} => global::{@namespace}.{type.Name}._table;");
        }
    }
}
