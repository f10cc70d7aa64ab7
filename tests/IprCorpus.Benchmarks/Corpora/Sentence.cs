namespace IprCorpus.Benchmarks.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Start">Where it starts in the document's text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Words">Its words, in order.</param>
/// <param name="IsAnnotated">Whether the corpus has a sentence for it.</param>
internal sealed record Sentence(int Start, int End, IReadOnlyList<Word> Words, bool IsAnnotated = true);
