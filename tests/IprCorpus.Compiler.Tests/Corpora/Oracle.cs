using System.Text.Json;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>What another program has counted in a real corpus.</summary>
internal sealed class Oracle
{
    private readonly JsonElement _root;

    private Oracle(JsonElement root) => _root = root;

    /// <summary>The number of documents.</summary>
    public int Documents => _root.GetProperty("documents").GetInt32();

    /// <summary>Counts over the whole corpus, such as <c>entities</c>.</summary>
    public IReadOnlyDictionary<string, int> Totals => Counts("totals");

    /// <summary>Documents by the name that the oracle gives them, with whatever was counted in each.</summary>
    public IReadOnlyDictionary<string, JsonElement> PerDocument =>
        _root.GetProperty("per_document").EnumerateObject().ToDictionary(static document => document.Name, static document => document.Value);

    /// <summary>Single annotations, with offsets in UTF-16 code units.</summary>
    public IReadOnlyList<SpotCheck> SpotChecks => [.. _root.GetProperty("spot_checks").EnumerateArray().Select(SpotCheck.Read)];

    /// <summary>A part that only some oracles have.</summary>
    public JsonElement Part(string name) => _root.GetProperty(name);

    /// <param name="name">Such as <c>brat/litbank</c>; the test is skipped where the corpora are absent.</param>
    public static Oracle Read(string name)
    {
        var file = Path.Combine(Repository.Corpora, "oracle", name.Replace("/", "__", StringComparison.Ordinal) + ".json");
        Skip.IfNot(File.Exists(file), $"the oracle of {name} is not on this machine");
        return new Oracle(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);
    }

    /// <summary>A table of counts: <c>entities_by_type</c>, <c>upos</c>, …; empty where the oracle has none of that name.</summary>
    public IReadOnlyDictionary<string, int> Counts(string name) =>
        _root.TryGetProperty(name, out var counts)
            ? counts.EnumerateObject().ToDictionary(static count => count.Name, static count => count.Value.GetInt32())
            : new Dictionary<string, int>();
}
