using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>Checks that the heads of a sentence make a tree, as the format has it: one root, and from every word a way to it.</summary>
internal static class HeadTree
{
    private const int Unset = -1;

    /// <summary>The numbers of the words whose heads close a circle, which is reported: without them every way along heads ends.</summary>
    public static HashSet<int> Refused(ConlluSentence sentence, ConlluFile file)
    {
        var refused = new HashSet<int>();
        var heads = new int[sentence.WordCount + 1];
        var root = 0;
        for (var word = 1; word < heads.Length; word++)
        {
            heads[word] = HeadOf(word, sentence, file);
            if (heads[word] != 0)
                continue;

            if (root > 0 && !sentence.HasLostLine)
                Report(word, $"the word {Messages.Number(root)} is its root, and it has one only");

            root = root > 0 ? root : word;
        }

        // What a walk has passed needs no second one.
        var walks = new int[heads.Length];
        for (var word = 1; word < heads.Length; word++)
        {
            var at = word;
            while (at > 0 && walks[at] == 0)
            {
                walks[at] = word;
                at = heads[at];
            }

            if (at <= 0 || walks[at] != word)
                continue;

            refused.Add(at);
            Report(at, "this head leads back to its own word");
        }

        return refused;

        void Report(int word, string reason)
        {
            var (start, end) = sentence.Cell(sentence.Nodes[sentence.Word(word)], ConlluSentence.Head);
            file.Report(ConlluRules.NoTree, start, end, reason);
        }
    }

    /// <summary>The number of the word's head, zero for the root; <see cref="Unset"/> for a head that is none, or left open.</summary>
    private static int HeadOf(int word, ConlluSentence sentence, ConlluFile file)
    {
        var (start, end) = sentence.Cell(sentence.Nodes[sentence.Word(word)], ConlluSentence.Head);
        var number = sentence.IsUnset((start, end)) ? Unset : file.Number(start, end);
        return number == word || number > sentence.WordCount ? Unset : number;
    }
}
