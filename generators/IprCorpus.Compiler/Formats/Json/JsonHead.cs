using System.Runtime.CompilerServices;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Json;

/// <summary>
/// The beginning of a JSON file, by which formats recognise theirs: its first values, or the first items of its array. It is
/// read once for each file, and forgives errors: they are reported by the format that takes the file.
/// </summary>
internal static class JsonHead
{
    /// <summary>Values looked at: a record can lack what tells its format, but hardly the first few of them.</summary>
    private const int MaxRecords = 8;

    private static readonly ConditionalWeakTable<SourceFile, IReadOnlyList<SourceNode>> Made = new();

    /// <summary>Determines whether a file's extension is one of JSON's.</summary>
    public static bool IsJson(SourceFile file) =>
        file.HasExtension(".json") || file.HasExtension(".jsonl") || file.HasExtension(".ndjson") || file.HasExtension(".jsonld");

    /// <summary>Cut to a few levels and items; of an object with an error in it, what stands before that.</summary>
    public static IReadOnlyList<SourceNode> Records(SourceFile file) => Made.GetValue(file, static file => Read(file));

    private static IReadOnlyList<SourceNode> Read(SourceFile file)
    {
        var records = new List<SourceNode>();
        if (file.Text.Length > JsonLimits.FileLength)
            return records;

        var reader = new JsonReader(new DiagnosticBag(file), default);
        var isArray = reader.SkipSpace() && reader.IsArrayOfRecords;
        for (var more = !isArray || reader.Step(isFirst: true); more
            && records.Count < MaxRecords; more = isArray ? reader.Step(isFirst: false) : reader.SkipSpace())
        {
            if ((reader.Read() ?? reader.Remains) is not { } record)
                break;

            records.Add(Cut(record, 0));
            if (reader.HasFailed)
                break;
        }

        return records;
    }

    /// <summary>Keeps what recognition can ask for, and lets go of the rest.</summary>
    private static SourceNode Cut(SourceNode node, int depth)
    {
        const int MaxDepth = 4, MaxItems = 8;
        return node switch
        {
            SourceList list => new SourceList(depth == MaxDepth ? [] : [.. list.Items.Take(MaxItems).Select(item => Cut(item, depth + 1))],
                list.Start, list.End),
            SourceMap map => new SourceMap(depth == MaxDepth ? [] : [.. map.Entries.Select(entry => new SourceEntry(entry.Key, Cut(entry.Value, depth + 1)))],
                map.Start, map.End),
            SourceScalar { Text.Length: > 256 } scalar => new SourceScalar(scalar.Text.Substring(0, 256), scalar.IsPlain, scalar.Start, scalar.End),
            _ => node,
        };
    }
}
