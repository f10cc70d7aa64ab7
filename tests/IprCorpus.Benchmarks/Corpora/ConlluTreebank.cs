namespace IprCorpus.Benchmarks.Corpora;

/// <summary>
/// Reads CoNLL-U (https://universaldependencies.org/format.html): documents, sentences and words. Enhanced
/// dependencies, empty nodes, features and comments other than <c>newdoc</c> and <c>newpar</c> are passed over.
/// </summary>
internal static class ConlluTreebank
{
    /// <summary>The documents of all files of a folder, in ordinal order of the files' names.</summary>
    public static IEnumerable<TreebankDocument> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.conllu").Order(StringComparer.Ordinal)
            .SelectMany(static file => Read(Path.GetFileNameWithoutExtension(file), File.ReadLines(file)));

    /// <summary>The documents of a file. What stands before the first <c>newdoc</c> is a document named after the file.</summary>
    public static IEnumerable<TreebankDocument> Read(string file, IEnumerable<string> lines)
    {
        var document = new ConlluDocumentBuilder(file);
        var rows = new List<string[]>();
        var startsParagraph = false;
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith('#'))
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                {
                    if (document.HasSentences)
                    {
                        yield return document.Build();
                    }

                    var id = line.IndexOf('=', StringComparison.Ordinal);
                    document = new ConlluDocumentBuilder(id < 0 ? file : line[(id + 1)..].Trim());
                }

                startsParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                document.Add(rows, startsParagraph);
                rows.Clear();
                startsParagraph = false;
            }
        }

        if (document.HasSentences)
        {
            yield return document.Build();
        }
    }
}
