using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats;

/// <summary>Endings of formats that are not read, and what to do with such files: their names are all that is known of them.</summary>
internal static class KnownEndings
{
    private const string Labelled = "tables of tokens and labels are not read; convert them to CoNLL-U or to a record for each text";
    private const string Table = "tables are not read; convert them to a format that is";
    private const string Packed = "what is packed is not read; unpack it";
    private const string Page = "such files are not read; save the text as plain text, and annotations of it beside that in a format that is read";

    private static readonly string[] GuideWords =
        ["guide", "manual", "handbook", "codebook", "readme", "license", "licence", "index", "paper", "poster", "slides"];

    private static readonly (string Ending, string Advice)[] All =
    [
        (".conll", "CoNLL tables are read as CoNLL-U, with ten columns, in files that end in .conllu"),
        (".conllup", "CoNLL-U Plus is not read; its files with the ten columns of CoNLL-U are, where they end in .conllu"),
        (".conllx", "CoNLL-X is read where it is written as CoNLL-U, in files that end in .conllu"),
        (".cupt", "the format of PARSEME is CoNLL-U with a column more; without that it is read in files that end in .conllu"),
        (".iob", Labelled),
        (".bio", Labelled),
        (".iob2", Labelled),
        (".bio2", Labelled),
        (".csv", Table),
        (".xls", Table),
        (".xlsx", Table),
        (".ods", Table),
        (".parquet", Table),
        (".pkl", Table),
        (".gz", Packed),
        (".tgz", Packed),
        (".zip", Packed),
        (".bz2", Packed),
        (".xz", Packed),
        (".zst", Packed),
        (".7z", Packed),
        (".rar", Packed),
        (".tar", Packed),
        (".doc", Page),
        (".docx", Page),
        (".odt", Page),
        (".rtf", Page),
        (".pdf", Page),
        (".html", Page),
        (".htm", Page),
        (".spacy", "spaCy's DocBin is not read; write what Doc.to_json() gives, a line for each, in a file that ends in .jsonl"),
        (".sgml", "SGML is not read; convert it to TEI"),
        (".sgm", "SGML is not read; convert it to TEI"),
        (".tml", "TimeML is not read; convert it to TEI, UIMA XMI or brat"),
        (".a1", "the two files of BioNLP shared tasks are brat stand-off: put the lines of both in one that ends in .ann"),
        (".a2", "the two files of BioNLP shared tasks are brat stand-off: put the lines of both in one that ends in .ann"),
        (".naf", "NAF is not read; convert it to UIMA XMI, TEI or CoNLL-U"),
        (".kaf", "KAF is not read; convert it to UIMA XMI, TEI or CoNLL-U"),
        (".mmax", "MMAX2 is not read; convert it to UIMA XMI or brat"),
        (".eaf", "ELAN's files are not read; export a text and its annotations"),
        (".textgrid", "Praat's files are not read; export a text and its annotations"),
        (".xcas", "XCAS, the older form of UIMA's XML, is not read; save it as XMI"),
        (".tcf", "TCF is not read; convert it to TEI, UIMA XMI or CoNLL-U"),
        (".folia", "FoLiA is not read; convert it to TEI or CoNLL-U"),
        (".rdf", "RDF is not read; write Web Annotations as JSON-LD"),
        (".ttl", "RDF is not read; write Web Annotations as JSON-LD"),
        (".nt", "RDF is not read; write Web Annotations as JSON-LD"),
    ];

    /// <summary>Gets the endings of the names of the files.</summary>
    public static IEnumerable<string> Endings => All.Select(static known => known.Ending);

    /// <summary>Determines whether a file is passed over for its name: then nobody looks into it, however large it is and whatever it holds.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="format">The name of the format that the project gives it; null for none.</param>
    public static bool IsPassedOver(string path, string? format) => format is null && AdviceFor(path) is not null;

    /// <summary>Determines whether the name of a file is that of a guide to the annotations or the like, of which nobody expects that it is read.</summary>
    public static bool IsGuide(string path)
    {
        var name = CorpusPath.WithoutExtension(path.Substring(path.LastIndexOf('/') + 1));
        return CorpusPath.IsAboutFolder(path) || Array.Exists(GuideWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Gets the advice for a file; null where nothing is known of its ending.</summary>
    public static string? AdviceFor(string path)
    {
        foreach (var (ending, advice) in All)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return advice;
        }

        return null;
    }
}
