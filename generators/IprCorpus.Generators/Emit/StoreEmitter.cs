using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the store: the one place that knows which generated file holds which literals.</summary>
internal static class StoreEmitter
{
    public static SourceText Emit(int entityTypes, int shards, string @namespace)
    {
        var writer = GeneratedFile.Shape(@namespace);
        writer.Line("/// <summary>Where the corpus lies in this assembly.</summary>");
        writer.Open($"internal sealed class _Store : {RuntimeNames.Storage}.CorpusStore");
        writer.Line("public static readonly _Store Instance = new();");
        writer.Line();
        writer.Line($"protected override int EntityTypeCount => {entityTypes};");
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
        writer.Close();
        return writer.ToSourceText();
    }
}
