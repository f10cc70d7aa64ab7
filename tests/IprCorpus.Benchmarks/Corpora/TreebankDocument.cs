namespace IprCorpus.Benchmarks.Corpora;

/// <summary>A document of a treebank.</summary>
/// <param name="Id">Its id, in lower-case letters, digits and hyphens.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
internal sealed record TreebankDocument(string Id, string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>How many annotations the corpus has of it.</summary>
    public int AnnotationCount =>
        Sentences.Sum(static sentence => (sentence.IsAnnotated ? 1 : 0) + sentence.Words.Count(static word => word.IsAnnotated));
}
