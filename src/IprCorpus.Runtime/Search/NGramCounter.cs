using System.Runtime.InteropServices;

namespace IprCorpus.Runtime.Search;

/// <summary>Counts sequences of words. A sequence that has come before makes no string.</summary>
internal static class NGramCounter
{
    public static FrequencyList<string> Count(TextView[] views, TokenIndex index, int n, TextFolding folding)
    {
        var classes = index.Folded(folding);
        var (sequences, counts) = (new FormTable(), new List<int>());
        var room = new List<char>();
        for (var view = 0; view < views.Length; view++)
        {
            var forms = index.FormsIn(view);
            var sentences = views[view].SentenceOfToken;
            var run = 0;
            for (var token = 0; token < forms.Length; token++)
            {
                var goesOn = token > 0 && sentences[token] == sentences[token - 1];
                run = index.IsWord(forms[token]) ? (goesOn ? run : 0) + 1 : 0;
                if (run >= n)
                {
                    Add(forms.Slice(token - n + 1, n));
                }
            }
        }

        return new FrequencyList<string>(counts.Select((count, sequence) => new Frequency<string>(sequences[sequence], count)));

        void Add(ReadOnlySpan<int> forms)
        {
            room.Clear();
            foreach (var form in forms)
            {
                if (room.Count > 0)
                {
                    room.Add(' ');
                }

                room.AddRange(classes.TextOf(classes.ClassOf[form]).AsSpan());
            }

            var sequence = sequences.Add(CollectionsMarshal.AsSpan(room));
            if (sequence == counts.Count)
            {
                counts.Add(0);
            }

            counts[sequence]++;
        }
    }
}
