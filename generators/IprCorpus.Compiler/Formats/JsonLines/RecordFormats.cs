using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>The families of records, and which file is of which.</summary>
internal static class RecordFormats
{
    /// <summary>In the order in which they are asked: the first one that recognises a record has its file.</summary>
    public static readonly IReadOnlyList<RecordFormat> All = [new LabelStudioFormat(), new LabelStudioMinFormat(), new SpacyFormat(), new ProdigyFormat(),
        new DoccanoFormat()];

    /// <summary>The family of a file by its extension and content; null for none of them.</summary>
    public static RecordFormat? Of(SourceFile file) => JsonHead.IsJson(file) ? ByContent(file) : null;

    /// <summary>The family of a file, by the first of its records that tells; null for none of them.</summary>
    public static RecordFormat? ByContent(SourceFile file)
    {
        foreach (var record in JsonHead.Records(file))
        {
            foreach (var format in All)
            {
                if (format.Recognizes(record))
                    return format;
            }
        }

        return null;
    }
}
