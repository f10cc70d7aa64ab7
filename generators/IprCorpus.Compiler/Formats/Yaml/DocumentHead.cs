using IprCorpus.Compiler.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Looks for the text of a document without reading its annotations, which are nearly all of it.</summary>
internal static class DocumentHead
{
    /// <summary>
    /// Whether a chunk is a document with a text of its own in a file, and the path that it gives; null for the default.
    /// What stands after an error is not read: compiling the file reports it.
    /// </summary>
    public static (bool IsDocument, string? Path) Read(string text, YamlChunk chunk, CancellationToken ct)
    {
        var (isDocument, path) = (false, (string?)null);
        try
        {
            var parser = new Parser(new ChunkReader(text, chunk.Start, chunk.End));
            while (parser.MoveNext() && parser.Current is not NodeEvent)
            {
            }

            if (parser.Current is not MappingStart)
                return (false, null);

            for (var keys = 0; keys < YamlLimits.Keys && parser.MoveNext() && parser.Current is Scalar key; keys++)
            {
                isDocument |= key.Value == CorpusReader.DocumentKey;
                if (key.Value == CorpusReader.AnnotationsKey && isDocument && !HasTextAfter(text, chunk, (int)key.End.Index))
                    return (true, null);

                if (!parser.MoveNext())
                    break;

                if (key.Value == CorpusReader.TextKey && parser.Current is Scalar value)
                {
                    if (value.Style is ScalarStyle.Literal or ScalarStyle.Folded)
                        return (false, null);

                    path = value.Style == ScalarStyle.Plain && value.Value.Length == 0 ? null : value.Value;
                    if (isDocument)
                        return (true, path);
                }

                if (!Skip(parser, ct))
                    break;
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
        }

        return (isDocument, path);
    }

    /// <summary>Determines whether the key may still come: at the beginning of a line, or anywhere where lines mean nothing.</summary>
    private static bool HasTextAfter(string text, YamlChunk chunk, int offset)
    {
        var start = chunk.Start + offset;
        var first = text.IndexOf(CorpusReader.DocumentKey, chunk.Start, StringComparison.Ordinal);
        var isBlock = first <= chunk.Start || text[first - 1] is '\n' or '\r';
        return Contains(isBlock ? "\n" + CorpusReader.TextKey : CorpusReader.TextKey)
            || isBlock && (Contains("\r" + CorpusReader.TextKey) || Contains("\n\"" + CorpusReader.TextKey) || Contains("\n'" + CorpusReader.TextKey));

        bool Contains(string what) => text.IndexOf(what, start, chunk.End - start, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Passes over a value; false where it is nested too deeply, or the stream ends within it.</summary>
    private static bool Skip(Parser parser, CancellationToken ct)
    {
        var depth = 0;
        var count = 0;
        do
        {
            depth += parser.Current!.NestingIncrease;
            if ((++count & 0xFFF) == 0)
                ct.ThrowIfCancellationRequested();
        }
        while (depth > 0 && depth <= YamlLimits.Depth && parser.MoveNext());

        return depth == 0;
    }
}
