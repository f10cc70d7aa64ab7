using System.Text.Json;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>One annotation that another program has read.</summary>
/// <param name="Document">The oracle's name of the document.</param>
/// <param name="Type">The label.</param>
/// <param name="Start">In UTF-16 code units; -1 where it is unknown.</param>
/// <param name="End">In UTF-16 code units, exclusive; -1 where it is unknown.</param>
/// <param name="Text">The covered text, in some formats as the format writes it; null where it is unknown.</param>
/// <param name="Id">What the format calls the annotation; null where it calls it nothing.</param>
/// <param name="Fragments">Start and end of each part of a discontinuous span; empty for one in one piece.</param>
/// <param name="Whole">All that the oracle says, for what only some formats have.</param>
internal sealed record SpotCheck(
    string Document, string Type, int Start, int End, string? Text, string? Id, IReadOnlyList<(int Start, int End)> Fragments, JsonElement Whole)
{
    public static SpotCheck Read(JsonElement check) => new(
        check.GetProperty("document").GetString()!,
        check.GetProperty("type").GetString()!,
        check.GetProperty("start").GetInt32(),
        check.GetProperty("end").GetInt32(),
        check.GetProperty("text").GetString(),
        check.TryGetProperty("id", out var id) || check.TryGetProperty("xmi_id", out id) ? id.ToString() : null,
        check.TryGetProperty("fragments", out var fragments)
            ? [.. fragments.EnumerateArray().Select(static part => (part[0].GetInt32(), part[1].GetInt32()))] : [],
        check);
}
