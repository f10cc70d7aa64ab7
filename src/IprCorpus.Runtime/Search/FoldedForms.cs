namespace IprCorpus.Runtime.Search;

/// <summary>The classes into which a folding throws the forms of an index, numbered in the order in which the first of each comes.</summary>
internal sealed class FoldedForms
{
    private readonly FormTable _texts = new();
    private readonly List<int>[] _forms;

    public FoldedForms(FormTable forms, TextFolding folding)
    {
        ClassOf = new int[forms.Count];
        Span<char> room = stackalloc char[256];
        for (var form = 0; form < ClassOf.Length; form++)
        {
            var text = forms[form];
            ClassOf[form] = _texts.Add(text.Length <= room.Length ? Folding.Fold(text, folding, room) : Folding.Fold(text, folding));
        }

        _forms = new List<int>[_texts.Count];
        for (var form = 0; form < ClassOf.Length; form++)
        {
            (_forms[ClassOf[form]] ??= []).Add(form);
        }
    }

    /// <summary>The class of each form.</summary>
    public int[] ClassOf { get; }

    public int Count => _texts.Count;

    /// <summary>Returns a class of forms as the folding sees it.</summary>
    public string TextOf(int number) => _texts[number];

    /// <summary>The class that looks so to the folding, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded) => _texts.Find(folded);

    /// <summary>The forms of a class, ascending.</summary>
    public IReadOnlyList<int> FormsOf(int number) => _forms[number];
}
