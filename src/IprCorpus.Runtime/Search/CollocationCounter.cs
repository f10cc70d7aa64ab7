namespace IprCorpus.Runtime.Search;

/// <summary>Counts the words in windows around nodes: marks the tokens of both, then counts all tokens in one pass.</summary>
internal static class CollocationCounter
{
    private const byte InWindow = 1;
    private const byte InNode = 2;

    public static Collocation[] Count(TextView[] views, TokenIndex index, Hit[] nodes, int left, int right, TextFolding folding)
    {
        var marks = Mark(views, index, nodes, left, right);
        var classes = index.Folded(folding);
        var (totals, together) = (new int[classes.Count], new int[classes.Count]);
        var (size, windowSize) = (0L, 0L);
        for (var token = 0; token < marks.Length; token++)
        {
            var form = index.Forms[token];
            if (marks[token] == InNode || !index.IsWord(form))
            {
                continue;
            }

            size++;
            totals[classes.ClassOf[form]]++;
            if (marks[token] == InWindow)
            {
                windowSize++;
                together[classes.ClassOf[form]]++;
            }
        }

        return
        [
            .. Enumerable.Range(0, classes.Count).Where(number => together[number] > 0)
                .Select(number => new Collocation(classes.TextOf(number), nodes.Length, TableOf(together[number], totals[number])))
                .OrderByDescending(static word => word.LogDice).ThenBy(static word => word.Form, StringComparer.Ordinal),
        ];

        ContingencyTable TableOf(long both, long word) => new(both, windowSize - both, word - both, size - windowSize - (word - both));
    }

    private static byte[] Mark(TextView[] views, TokenIndex index, Hit[] nodes, int left, int right)
    {
        var marks = new byte[index.Forms.Length];
        foreach (var node in nodes)
        {
            var (first, end) = TokensOf(views[node.View], node);
            marks.AsSpan(index.FirstTokens[node.View] + first, end - first).Fill(InNode);
        }

        foreach (var node in nodes)
        {
            var (first, end) = TokensOf(views[node.View], node);
            MarkWindow(views[node.View].SentenceOfToken, first, -1, left);
            MarkWindow(views[node.View].SentenceOfToken, end - 1, 1, right);

            void MarkWindow(int[] sentences, int edge, int step, int words)
            {
                var firstToken = index.FirstTokens[node.View];
                for (var token = edge + step; words > 0 && token >= 0 && token < sentences.Length && sentences[token] == sentences[edge]; token += step)
                {
                    if (index.IsWord(index.Forms[firstToken + token]))
                    {
                        words--;
                        ref var mark = ref marks[firstToken + token];
                        mark = Math.Max(mark, InWindow);
                    }
                }
            }
        }

        return marks;
    }

    private static (int First, int End) TokensOf(TextView view, Hit node) =>
        (view.Tokens.FirstStartingAt(node.Start), view.Tokens.FirstStartingAt(node.End));
}
