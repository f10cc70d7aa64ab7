using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>
/// Builds the nodes of one YAML document from YamlDotNet's events, and keeps to the bounds of <see cref="YamlLimits"/>
/// while it reads. Whatever the input, it ends in a node or in a diagnostic.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>
    /// YamlDotNet takes several buffers for each value from a pool of the whole process. Threads that read at the same time
    /// contend for it so much that all are done sooner if one reads after the other. Who waits, waits for one file at a time.
    /// </summary>
    private static readonly object Pool = new();

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string _text;
    private readonly YamlChunk _chunk;
    private readonly DiagnosticBag _bag;
    private readonly CancellationToken _ct;
    private readonly ChunkReader _reader;
    private readonly Parser _parser;
    private readonly StringPool _strings = new();
    private Dictionary<string, Anchored>? _anchors;
    private int _nodes;
    private int _aliased;
    private int _deepest;

    private YamlReader(string text, YamlChunk chunk, DiagnosticBag bag, CancellationToken ct)
    {
        _text = text;
        _chunk = chunk;
        _bag = bag;
        _ct = ct;
        _reader = new ChunkReader(text, chunk.Start, chunk.End);
        _parser = new Parser(_reader);
    }

    /// <summary>The root of the document in a chunk; null after an error that leaves no tree, which is then in the bag.</summary>
    public static SourceNode? Read(string text, YamlChunk chunk, DiagnosticBag bag, CancellationToken ct)
    {
        if (Directive(text, chunk) is { } directive)
        {
            bag.Add(YamlRules.YamlDirective, directive.Start, directive.End,
                Messages.Excerpt(text.Substring(directive.Start, directive.End - directive.Start)));
            return null;
        }

        try
        {
            lock (Pool)
            {
                return new YamlReader(text, chunk, bag, ct).ReadDocument();
            }
        }
        catch (YamlLimitException limit)
        {
            bag.Add(limit.Rule, limit.Start, limit.End, limit.Arguments);
        }
        catch (YamlException error)
        {
            YamlSyntaxErrors.Explain(error, text, chunk, bag);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // YamlDotNet trips over some malformed input with exceptions of other kinds.
            YamlSyntaxErrors.ExplainFailure(text, chunk, bag);
        }

        return null;
    }

    /// <summary>A directive stands alone in its chunk, because the document that it is about begins with a marker.</summary>
    private static YamlChunk? Directive(string text, YamlChunk chunk)
    {
        var start = chunk.Start;
        while (start < chunk.End && text[start] is '#' or '\r' or '\n')
        {
            var lineEnd = text.IndexOf('\n', start, chunk.End - start);
            start = lineEnd < 0 ? chunk.End : lineEnd + 1;
        }

        if (start == chunk.End || text[start] != '%')
            return null;

        var end = text.IndexOfAny(LineEnds, start, chunk.End - start);
        return new YamlChunk(start, end < 0 ? chunk.End : end);
    }

    private SourceNode? ReadDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent node)
            {
                var root = ReadNode(node, 1);
                if (_parser.MoveNext() && _parser.Current is DocumentEnd && _parser.MoveNext() && _parser.Current is DocumentStart next)
                    throw new YamlException(next.Start, next.End, "a document begins without a line '---'");

                return root;
            }
        }

        return null;
    }

    private SourceNode ReadNode(ParsingEvent current, int depth)
    {
        if ((++_nodes & 0xFFF) == 0)
            _ct.ThrowIfCancellationRequested();

        if (_nodes > YamlLimits.Nodes)
            throw Limit(current, YamlRules.YamlTooLarge, "nodes", Messages.Number(YamlLimits.Nodes));

        if (current is AnchorAlias alias)
            return Resolve(alias, depth);

        if (current is not NodeEvent node)
            throw new YamlException(current.Start, current.End, "a value is missing");

        if (!node.Tag.IsEmpty)
            _bag.Add(YamlRules.YamlTag, StartOf(node), TokenEnd(StartOf(node)),
                Messages.Excerpt(_text.Substring(StartOf(node), TokenEnd(StartOf(node)) - StartOf(node))));

        if (node.Anchor.IsEmpty)
            return ReadContent(node, depth);

        var (nodesBefore, deepestBefore) = (_nodes - 1, _deepest);
        _deepest = depth;
        var content = ReadContent(node, depth);
        (_anchors ??= new(StringComparer.Ordinal))[node.Anchor.Value] = new Anchored(content, _nodes - nodesBefore, _deepest - depth);
        _deepest = Math.Max(_deepest, deepestBefore);
        return content;
    }

    private SourceNode ReadContent(NodeEvent node, int depth)
    {
        _deepest = Math.Max(_deepest, depth);
        if (node is Scalar scalar)
            return ReadScalar(scalar);

        if (depth > YamlLimits.Depth)
            throw Limit(node, YamlRules.YamlTooDeep, Messages.Number(YamlLimits.Depth));

        return node is SequenceStart sequence ? ReadSequence(sequence, depth) : ReadMapping((MappingStart)node, depth);
    }

    private SourceScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Length > YamlLimits.ScalarLength)
            throw Limit(scalar, YamlRules.YamlTooLarge, "characters in one value", Messages.Number(YamlLimits.ScalarLength));

        var start = StartOf(scalar);
        var end = Math.Max(start, EndOf(scalar));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            while (end > start && _text[end - 1] is ' ' or '\t' or '\r' or '\n')
                end--;
        }

        return new SourceScalar(_strings.Share(_reader.Reveal(scalar.Value)), scalar.Style == ScalarStyle.Plain, start, end);
    }

    private SourceList ReadSequence(SequenceStart sequence, int depth)
    {
        var start = StartOf(sequence);
        var end = start;
        var items = new List<SourceNode>();
        while (Next() is not SequenceEnd)
        {
            var item = ReadNode(_parser.Current!, depth + 1);
            items.Add(item);
            end = Math.Max(end, item.End);
        }

        return new SourceList([.. items], start, sequence.Style == SequenceStyle.Flow ? FlowEnd() : end);
    }

    private SourceMap ReadMapping(MappingStart mapping, int depth)
    {
        var start = StartOf(mapping);
        var end = start;
        var entries = new List<SourceEntry>();
        var keys = new KeySet();
        while (Next() is not MappingEnd)
        {
            var first = _parser.Current!;
            if (entries.Count == YamlLimits.Keys)
                throw Limit(first, YamlRules.YamlTooLarge, "keys in one mapping", Messages.Number(YamlLimits.Keys));

            var key = ReadNode(first, depth + 1);
            Next();
            var value = ReadNode(_parser.Current!, depth + 1);
            end = Math.Max(end, Math.Max(key.End, value.End));
            if (Accept(key, first is AnchorAlias, entries, ref keys) is { } accepted)
                entries.Add(new SourceEntry(accepted, value));
        }

        return new SourceMap([.. entries], start, mapping.Style == MappingStyle.Flow ? FlowEnd() : end);
    }

    private SourceScalar? Accept(SourceNode node, bool isAlias, List<SourceEntry> entries, ref KeySet keys)
    {
        if (node is not SourceScalar key || isAlias || key.Text.Length > YamlLimits.KeyLength)
            _bag.Add(YamlRules.YamlKey, node.Start, node.End, Messages.Number(YamlLimits.KeyLength));
        else if (key is { IsPlain: true, Text: "<<" })
            _bag.Add(YamlRules.YamlMergeKey, key.Start, key.End);
        else if (!keys.Add(key.Text, entries, out var earlier))
            ReportDuplicate(key, entries, earlier, ref keys);
        else
            return key;

        return null;
    }

    /// <summary>
    /// Reports a key that comes again: the first one of an item of a list has most likely lost the dash before it, and the keys after
    /// it are of that item.
    /// </summary>
    private void ReportDuplicate(SourceScalar key, List<SourceEntry> entries, int earlier, ref KeySet keys)
    {
        if (keys.IsRepeated)
            return;

        keys.IsRepeated = earlier == entries[0].Key.Start && IsAfterDash(earlier);
        _bag.Add(
            YamlRules.DuplicateKey, key.Start, key.End, Messages.Excerpt(key.Text), Messages.Position(_bag.Lines.PositionOf(earlier)),
            keys.IsRepeated ? ", or begin the line with '- ' if another item begins here" : string.Empty);
    }

    private bool IsAfterDash(int at)
    {
        while (at > 0 && _text[at - 1] == ' ')
            at--;

        return at > 0 && _text[at - 1] == '-';
    }

    private SourceNode Resolve(AnchorAlias alias, int depth)
    {
        if (_anchors is null || !_anchors.TryGetValue(alias.Value.Value, out var anchored))
            throw Limit(alias, YamlRules.UnknownAlias, Messages.Excerpt(alias.Value.Value));

        _aliased += anchored.Nodes;
        _nodes += anchored.Nodes;
        _deepest = Math.Max(_deepest, depth + anchored.Depth);
        if (_aliased > YamlLimits.AliasedNodes)
            throw Limit(alias, YamlRules.TooManyAliases, Messages.Number(YamlLimits.AliasedNodes));

        if (_deepest > YamlLimits.Depth + 1)
            throw Limit(alias, YamlRules.YamlTooDeep, Messages.Number(YamlLimits.Depth));

        return anchored.Node;
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() ? _parser.Current! : throw new YamlException(Mark.Empty, Mark.Empty, "the file ends within a value");

    private int FlowEnd() => Math.Min(StartOf(_parser.Current!) + 1, _chunk.End);

    private int StartOf(ParsingEvent current) => OffsetOf(current.Start);

    private int EndOf(ParsingEvent current) => OffsetOf(current.End);

    /// <summary>YamlDotNet counts from the beginning of what it was given, and for values left out it can count too far.</summary>
    private int OffsetOf(in Mark mark) => (int)Math.Min(_chunk.Start + mark.Index, _chunk.End);

    private int TokenEnd(int start)
    {
        var end = start;
        while (end < _chunk.End && _text[end] is not (' ' or '\t' or '\r' or '\n' or ',' or ']' or '}'))
            end++;

        return end;
    }

    private YamlLimitException Limit(ParsingEvent at, DiagnosticRule rule, params string[] arguments) =>
        new(rule, StartOf(at), at is Scalar or AnchorAlias ? EndOf(at) : Math.Min(StartOf(at) + 1, _chunk.End), arguments);

    /// <param name="Node">The name in the anchor.</param>
    /// <param name="Nodes">The number of nodes it has, aliases followed.</param>
    /// <param name="Depth">The number of levels it has below its root, aliases followed.</param>
    private readonly record struct Anchored(SourceNode Node, int Nodes, int Depth);

    private sealed class YamlLimitException(DiagnosticRule rule, int start, int end, string[] arguments) : Exception
    {
        public DiagnosticRule Rule { get; } = rule;

        public int Start { get; } = start;

        public int End { get; } = end;

        public string[] Arguments { get; } = arguments;
    }
}
