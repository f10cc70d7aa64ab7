using DiffPlex;

namespace IprCorpus.Tool.Comparison;

/// <summary>Cuts a text into words and single other characters; nothing of it is lost.</summary>
internal sealed class WordChunker : IChunker
{
    public static readonly WordChunker Instance = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (IsOfWord(text[start]) && end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
