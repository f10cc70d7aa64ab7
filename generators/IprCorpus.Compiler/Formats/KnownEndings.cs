namespace IprCorpus.Compiler.Formats;

/// <summary>Endings of formats that are not read, and what to do with such files: their names are all that is known of them.</summary>
internal static class KnownEndings
{
    private static readonly (string Ending, string Advice)[] All =
    [
        (".conll", "CoNLL tables are read as CoNLL-U, with ten columns, in files that end in .conllu"),
        (".conllup", "CoNLL-U Plus is not read; its files with the ten columns of CoNLL-U are, where they end in .conllu"),
        (".conllx", "CoNLL-X is read where it is written as CoNLL-U, in files that end in .conllu"),
        (".cupt", "the format of PARSEME is CoNLL-U with a column more; without that it is read in files that end in .conllu"),
        (".iob", "tables of tokens and labels are not read; convert them to CoNLL-U or to a record for each text"),
        (".bio", "tables of tokens and labels are not read; convert them to CoNLL-U or to a record for each text"),
        (".csv", "tables are not read; convert them to a format that is"),
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
