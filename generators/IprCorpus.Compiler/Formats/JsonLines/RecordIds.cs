using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Names the documents of a file: the file's path, <c>#</c>, and the record's key; its number in the file,
/// counted from 1, where it has none. Keys that occur again are told apart, for the same input can be annotated several times.
/// </summary>
internal sealed class RecordIds(string path)
{
    private const char Separator = '#';

    private readonly string _prefix = Prefix(path);
    private readonly UniqueNames _names = new();
    private int _count;

    /// <summary>Gets the beginning of the ids of a file's documents.</summary>
    public static string Prefix(string path) => path + Separator;

    public SourceScalar Next(SourceScalar? key, SourceNode record, DiagnosticBag bag)
    {
        var id = _prefix + KeyOf(key?.Text);
        return key is null
            ? new SourceScalar(id, isPlain: false, record.Start, bag.FirstLineEnd(record.Start, record.End))
            : new SourceScalar(id, isPlain: false, key.Start, key.End);
    }

    /// <summary>The part of the next id after the prefix.</summary>
    public string KeyOf(string? key)
    {
        _count++;
        return _names.Take(key ?? Messages.Number(_count));
    }
}
