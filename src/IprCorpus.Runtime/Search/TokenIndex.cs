namespace IprCorpus.Runtime.Search;

/// <summary>
/// An inverted index: the places of each form, over some texts. Tokens are numbered through all texts, forms in the order
/// in which they first come.
/// </summary>
internal sealed class TokenIndex
{
    private readonly FormTable _forms = new();
    private readonly bool[] _isWord;
    private readonly int[] _firstPlaces;
    private readonly int[] _places;
    private readonly FoldedForms?[] _folded = new FoldedForms?[(int)TextFolding.All + 1];

    public TokenIndex(TextView[] views)
    {
        FirstTokens = new int[views.Length + 1];
        for (var view = 0; view < views.Length; view++)
        {
            FirstTokens[view + 1] = FirstTokens[view] + views[view].Tokens.Count;
        }

        Forms = new int[FirstTokens[^1]];
        var isWord = new List<bool>();
        for (var view = 0; view < views.Length; view++)
        {
            var (text, tokens, first) = (views[view].Text, views[view].Tokens, FirstTokens[view]);
            for (var i = 0; i < tokens.Count; i++)
            {
                var form = _forms.Add(text.AsSpan(tokens.StartOf(i), tokens.EndOf(i) - tokens.StartOf(i)));
                Forms[first + i] = form;
                if (form == isWord.Count)
                {
                    isWord.Add(views[view].IsWord(i));
                }
            }
        }

        _isWord = [.. isWord];
        _firstPlaces = new int[_forms.Count + 1];
        _places = Invert(Forms, _firstPlaces);
    }

    /// <summary>The number of the first token of each text, and at last the count of all tokens.</summary>
    public int[] FirstTokens { get; }

    /// <summary>The form of each token.</summary>
    public int[] Forms { get; }

    /// <summary>The form of each token of one text.</summary>
    public ReadOnlySpan<int> FormsIn(int view) => Forms.AsSpan(FirstTokens[view], FirstTokens[view + 1] - FirstTokens[view]);

    public int FormCount => _forms.Count;

    public string TextOf(int form) => _forms[form];

    /// <summary>Determines whether a form holds a letter or a digit.</summary>
    public bool IsWord(int form) => _isWord[form];

    /// <summary>The numbers of the tokens of a form, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int form) => _places.AsSpan(_firstPlaces[form], CountOf(form));

    public int CountOf(int form) => _firstPlaces[form + 1] - _firstPlaces[form];

    /// <summary>The forms as a folding sees them. Made in one pass over the forms when first asked for.</summary>
    public FoldedForms Folded(TextFolding folding) => _folded[(int)Folding.Check(folding)] ??= new FoldedForms(_forms, folding);

    private static int[] Invert(int[] forms, int[] firstPlaces)
    {
        foreach (var form in forms)
        {
            firstPlaces[form + 1]++;
        }

        for (var form = 1; form < firstPlaces.Length; form++)
        {
            firstPlaces[form] += firstPlaces[form - 1];
        }

        var next = firstPlaces.AsSpan().ToArray();
        var places = new int[forms.Length];
        for (var token = 0; token < forms.Length; token++)
        {
            places[next[forms[token]]++] = token;
        }

        return places;
    }
}
