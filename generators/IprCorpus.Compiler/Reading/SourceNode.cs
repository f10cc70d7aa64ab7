namespace IprCorpus.Compiler.Reading;

/// <summary>
/// A value as a file states it, whatever the file's format: a scalar, a list or a map, with its exact place in the file.
/// Nodes are immutable; a node can occur in several places (a YAML alias).
/// </summary>
internal abstract class SourceNode(int start, int end)
{
    /// <summary>The first UTF-16 code unit of the node in the file.</summary>
    public int Start { get; } = start;

    /// <summary>The UTF-16 code unit after its last.</summary>
    public int End { get; } = end;

    /// <summary>What a reader calls this kind of node.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number or other single value.</summary>
/// <param name="text">The value, with the file's quoting and escapes undone.</param>
/// <param name="isPlain">Whether it stands without quotes, so that <c>null</c> or nothing at all means that there is no value.</param>
internal class SourceScalar(string text, bool isPlain, int start, int end) : SourceNode(start, end)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Gets a value that indicates whether it is YAML's null: left empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");

    public override string Kind => "a single value";
}

/// <summary>An annotation of the same document, where the format itself says that it is one: by its id, or by its position.</summary>
/// <param name="text">The id, or what the file writes for the position.</param>
/// <param name="target">The position in <see cref="SourceDocument.Annotations"/>, for annotations that have no ids; -1 where the id counts.</param>
internal sealed class SourceReference(string text, int start, int end, int target = -1) : SourceScalar(text, isPlain: false, start, end)
{
    public int Target { get; } = target;
}

/// <summary>A sequence of values.</summary>
internal sealed class SourceList(SourceNode[] items, int start, int end) : SourceNode(start, end)
{
    public SourceNode[] Items { get; } = items;

    public override string Kind => Items.Length == 0 ? "an empty list" : "a list";
}

/// <summary>Keys with their values, in the order of the file; no key occurs twice.</summary>
internal sealed class SourceMap(SourceEntry[] entries, int start, int end) : SourceNode(start, end)
{
    public SourceEntry[] Entries { get; } = entries;

    public override string Kind => Entries.Length == 0 ? "an empty mapping" : "a mapping";

    /// <summary>The value of a key; null where the key is absent.</summary>
    public SourceNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                    return entry.Value;
            }

            return null;
        }
    }
}

/// <summary>A key and its value.</summary>
internal readonly record struct SourceEntry(SourceScalar Key, SourceNode Value);
