using System.Text.Json;

namespace IprCorpus.Parquet.Cards;

/// <summary>Text in YAML.</summary>
internal static class YamlText
{
    /// <summary>A double-quoted scalar, which every JSON string is.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text);
}
