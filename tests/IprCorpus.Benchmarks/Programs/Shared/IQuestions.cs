namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions that every contestant answers about the same treebank, with the same answers.</summary>
public interface IQuestions
{
    /// <summary>The lemmas of the first ten nouns of the document in the middle, separated by spaces.</summary>
    string First();

    /// <summary>How many tokens of all documents are nouns.</summary>
    int Nouns();

    /// <summary>How many different lemmas there are, the most frequent one (the ordinally first of several), and how often it occurs.</summary>
    string Lemmas();

    /// <summary>How many verbs lie in sentences: for each sentence, the tokens that it covers are asked for.</summary>
    int VerbsInSentences();

    /// <summary>How many adjectives stand right before a noun; null where that is not asked.</summary>
    int? AdjectivesBeforeNouns() => null;

    /// <summary>What stands around each token "people", up to the fifth word on either side; null where that is not asked. Marks are no words.</summary>
    IReadOnlyList<(string Left, string Right)>? Concordance() => null;
}
