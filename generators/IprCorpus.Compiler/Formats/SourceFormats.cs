using IprCorpus.Compiler.Formats.Brat;
using IprCorpus.Compiler.Formats.Conllu;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Formats.Re3d;
using IprCorpus.Compiler.Formats.Tei;
using IprCorpus.Compiler.Formats.Uima;
using IprCorpus.Compiler.Formats.WebAnno;
using IprCorpus.Compiler.Formats.WebAnnotation;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats;

/// <summary>The formats that are read, and which file is in which.</summary>
internal static class SourceFormats
{
    /// <summary>The name of format version 1, this project's own.</summary>
    public const string Yaml = "yaml";

    /// <summary>The name of the format of plain texts, which hold no annotations.</summary>
    public const string PlainText = "text";

    /// <summary>The endings of the names of files that are part of a corpus unless its project lists others.</summary>
    public static readonly IReadOnlyList<string> DefaultEndings =
        [".yaml", ".yml", ".txt", ".ann", "annotation.conf", ".conllu", ".tsv", ".xmi", ".xml", ".json", ".jsonl", ".ndjson", ".jsonld", ".tei",
            .. KnownEndings.Endings];

    /// <summary>All formats but the project's own.</summary>
    public static readonly IReadOnlyList<SourceFormat> Foreign =
    [
        new ConlluFormat(),
        new TypeSystemFormat(),
        new XmiFormat(),
        .. RecordFormats.All,
        new AnyRecordFormat(),
        new BratFormat(),
        new TeiFormat(),
        new CasJsonFormat(),
        new WebAnnotationFormat(),
        new Re3dFormat(),
        new WebAnnoFormat(),
    ];

    /// <summary>The names that the <c>Format</c> attribute of an item can have, in the order in which messages list them.</summary>
    public static IEnumerable<string> AllNames => Foreign.Select(static format => format.Name).Append(Yaml).Append(PlainText);

    /// <summary>A file with documents or entities in format version 1, or the schema.</summary>
    public static bool IsYaml(SourceFile file) =>
        file.Format is { } name ? name == Yaml : file.HasExtension(".yaml") || file.HasExtension(".yml");

    /// <summary>A plain text, which others annotate.</summary>
    public static bool IsText(SourceFile file) => file.Format is { } name ? name == PlainText : file.HasExtension(".txt");

    /// <summary>The foreign format of a file; null where it has none.</summary>
    public static SourceFormat? Of(SourceFile file)
    {
        if (file.Format is null && (file.HasExtension(".txt") || file.HasExtension(".yaml") || file.HasExtension(".yml")))
            return null;

        foreach (var format in Foreign)
        {
            if (file.Format is { } name ? Names(format, name) : format.Takes(file))
                return format;
        }

        return null;
    }

    /// <summary>Determines whether there is a format of that name.</summary>
    public static bool IsKnown(string name) => name is Yaml or PlainText || Foreign.Any(format => Names(format, name));

    private static bool Names(SourceFormat format, string name) =>
        name == format.Name || format.Unit is { } unit && name.StartsWith(format.Name, StringComparison.Ordinal)
            && OffsetUnit.FromSuffix(name.Substring(format.Name.Length), unit) is not null;
}
