using IprCorpus.Benchmarks.Corpora;

namespace IprCorpus.Benchmarks.Contestants;

/// <summary>A treebank to measure with: what it is called, and how it is read.</summary>
/// <param name="Name">Its name, as in a path.</param>
/// <param name="Read">Reads the documents.</param>
internal sealed record TreebankSource(string Name, Func<IEnumerable<TreebankDocument>> Read)
{
    private const int AnnotationsPerDocument = 1_000;

    /// <summary>The real GUM corpus where it lies beside the repository, otherwise a made-up treebank of its size.</summary>
    public static TreebankSource Gum => Repository.Gum is { } folder
        ? new TreebankSource("GUM", () => ConlluTreebank.ReadFolder(folder))
        : Synthetic(96_000);

    /// <summary>A made-up treebank of so many annotations, a thousand a document.</summary>
    public static TreebankSource Synthetic(int annotations) =>
        new($"synthetic-{annotations}", new SyntheticTreebank(Math.Max(1, annotations / AnnotationsPerDocument), annotations).Read);

    /// <summary>
    /// Writes the files that the compiler gets. This is the one line to change for a reader of CoNLL-U of its own.
    /// </summary>
    public void Write(string folder) => CorpusFile.WriteAll(TreebankYaml.Files(Read()), folder);
}
