using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Contestants;

/// <summary>Treebank documents as the plain records of the programs.</summary>
internal static class RecordMaker
{
    /// <summary>The annotated part of a document, in document order.</summary>
    public static Document Make(TreebankDocument document)
    {
        var sentences = new List<Programs.Sentence>();
        var tokens = new List<Token>();
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            if (sentence.IsAnnotated)
            {
                sentences.Add(new Programs.Sentence(sentence.Start, sentence.End, number + 1));
            }

            var first = tokens.Count;
            var places = new int[sentence.Words.Count];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = sentence.Words[i].IsAnnotated ? first++ : -1;
            }

            tokens.AddRange(sentence.Words.Where(static word => word.IsAnnotated).Select(word => Make(word, places)));
        }

        return new Document(document.Id, document.Text, [.. sentences], [.. tokens]);
    }

    private static Token Make(Word word, int[] places) => new(
        word.Start, word.End, word.Form, word.Lemma, Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos, word.Deprel,
        word.Head < 0 ? -1 : places[word.Head]);
}
