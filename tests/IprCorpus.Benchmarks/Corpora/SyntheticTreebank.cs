using System.Globalization;
using System.Text;

namespace IprCorpus.Benchmarks.Corpora;

/// <summary>
/// A treebank of any size, made from a seed number: the same numbers give the same documents on every machine. Words
/// occur as words do (Zipf's law), a sentence has 4 to 40 of them, and each has a part of speech, a relation and a head.
/// </summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Annotations">How many annotations in all, spread evenly; sentences first, then tokens.</param>
/// <param name="TextLength">How many UTF-16 code units the text of a document has at least. It has more where its annotations need more words.</param>
/// <param name="Seed">Which of all such treebanks.</param>
internal sealed record SyntheticTreebank(int Documents, int Annotations, int TextLength = 0, int Seed = 1)
{
    private const int VocabularySize = 20_000;

    private readonly SyntheticWord[] _vocabulary = SyntheticWord.Vocabulary(VocabularySize, Seed);

    /// <summary>The documents, each made when it is asked for.</summary>
    public IEnumerable<TreebankDocument> Read() => Enumerable.Range(0, Documents).Select(Document);

    /// <summary>The document at a position; it depends on no other.</summary>
    public TreebankDocument Document(int index)
    {
        var random = new SeededRandom(((ulong)Seed << 32) | (uint)index);
        var wanted = (int)((((long)index + 1) * Annotations / Documents) - ((long)index * Annotations / Documents));
        var text = new StringBuilder(TextLength + 256);
        var sentences = new List<Sentence>();
        for (var words = 0; text.Length < TextLength || words + sentences.Count < wanted; words += sentences[^1].Words.Count)
        {
            sentences.Add(NextSentence(text, ref random));
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"document-{index:D6}");
        return new TreebankDocument(id, text.ToString(), Annotate(sentences, wanted));
    }

    private Sentence NextSentence(StringBuilder text, ref SeededRandom random)
    {
        if (text.Length > 0)
        {
            text.Append(random.Next(8) == 0 ? '\n' : ' ');
        }

        var start = text.Length;
        var words = new Word[random.Next(4, 40)];
        var root = random.Next(words.Length - 1);
        for (var i = 0; i < words.Length; i++)
        {
            var isLast = i == words.Length - 1;
            var word = isLast ? SyntheticWord.FullStop : _vocabulary[random.NextZipf(VocabularySize)];
            if (i > 0 && !isLast)
            {
                text.Append(' ');
            }

            var at = text.Length;
            text.Append(word.Form);
            // A head is near: most are the neighbour's neighbour or nearer.
            var head = i == root ? -1 : i < root ? Math.Min(root, i + 1 + random.Next(3)) : Math.Max(root, i - 1 - random.Next(3));
            words[i] = new Word(at, text.Length, word.Form, word.Lemma, word.Upos, word.Xpos, i == root ? "root" : word.Deprel, head);
        }

        return new Sentence(start, text.Length, words);
    }

    /// <summary>Annotates as many sentences, then as many words, as are wanted, evenly over the text.</summary>
    private static List<Sentence> Annotate(List<Sentence> sentences, int wanted)
    {
        var wantedSentences = Math.Min(wanted, sentences.Count);
        var wantedWords = wanted - wantedSentences;
        var wordCount = sentences.Sum(static sentence => sentence.Words.Count);
        var (sentenceNumber, wordNumber) = (0, 0);
        return [.. sentences.Select(sentence => sentence with
        {
            IsAnnotated = IsPicked(sentenceNumber++, wantedSentences, sentences.Count),
            Words = [.. sentence.Words.Select(word => word with { IsAnnotated = IsPicked(wordNumber++, wantedWords, wordCount) })],
        })];
    }

    private static bool IsPicked(int number, int wanted, int count) => (number + 1L) * wanted / count > (long)number * wanted / count;
}
