namespace IprCorpus.Benchmarks.Corpora;

/// <summary>A syntactic word of a treebank (Universal Dependencies), with its place in the document's text.</summary>
/// <param name="Start">The first UTF-16 code unit of the text that stands for the word.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Form">The word form.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal part of speech, as in CoNLL-U.</param>
/// <param name="Xpos">Its part of speech in the tagset of the language.</param>
/// <param name="Deprel">Its relation to its head.</param>
/// <param name="Head">The position of the head among the words of the sentence, from 0; -1 for the root, and where nobody says.</param>
/// <param name="IsAnnotated">Whether the corpus has a token for the word, or only its text.</param>
internal sealed record Word(
    int Start, int End, string Form, string Lemma, string Upos, string Xpos, string Deprel, int Head, bool IsAnnotated = true);
