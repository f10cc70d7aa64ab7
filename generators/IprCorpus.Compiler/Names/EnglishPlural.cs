namespace IprCorpus.Compiler.Names;

/// <summary>The English plural of the last word of a type's name: <c>TradeRoute</c> gives <c>TradeRoutes</c>.</summary>
internal static class EnglishPlural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["Analysis"] = "Analyses",
        ["Axis"] = "Axes",
        ["Basis"] = "Bases",
        ["Child"] = "Children",
        ["Corpus"] = "Corpora",
        ["Crisis"] = "Crises",
        ["Criterion"] = "Criteria",
        ["Datum"] = "Data",
        ["Foot"] = "Feet",
        ["Goose"] = "Geese",
        ["Half"] = "Halves",
        ["Hypothesis"] = "Hypotheses",
        ["Index"] = "Indices",
        ["Knife"] = "Knives",
        ["Leaf"] = "Leaves",
        ["Life"] = "Lives",
        ["Lemma"] = "Lemmas",
        ["Loaf"] = "Loaves",
        ["Louse"] = "Lice",
        ["Man"] = "Men",
        ["Matrix"] = "Matrices",
        ["Medium"] = "Media",
        ["Mouse"] = "Mice",
        ["Ox"] = "Oxen",
        ["Parenthesis"] = "Parentheses",
        ["Person"] = "People",
        ["Phenomenon"] = "Phenomena",
        ["Quiz"] = "Quizzes",
        ["Self"] = "Selves",
        ["Shelf"] = "Shelves",
        ["Stimulus"] = "Stimuli",
        ["Synthesis"] = "Syntheses",
        ["Thesis"] = "Theses",
        ["Thief"] = "Thieves",
        ["Tooth"] = "Teeth",
        ["Vertex"] = "Vertices",
        ["Wife"] = "Wives",
        ["Wolf"] = "Wolves",
        ["Woman"] = "Women",
        ["Hero"] = "Heroes",
        ["Potato"] = "Potatoes",
        ["Tomato"] = "Tomatoes",
        ["Echo"] = "Echoes",
        ["Veto"] = "Vetoes",
        ["Cargo"] = "Cargoes",
        ["Embargo"] = "Embargoes",
    };

    /// <summary>Words that are their own plural.</summary>
    private static readonly HashSet<string> Uncountable = new(StringComparer.Ordinal)
    {
        "Aircraft", "Equipment", "Evidence", "Information", "Legislation", "Goods", "Means", "Merchandise", "Metadata", "Money",
        "News", "People", "Data", "Media", "Offspring", "Series", "Sheep", "Software", "Species", "Traffic",
    };

    public static string Of(string name)
    {
        var word = LastWord(name);
        var head = name.Substring(0, name.Length - word.Length);
        if (Irregular.TryGetValue(word, out var plural))
            return head + plural;

        if (Uncountable.Contains(word))
            return name;

        if (EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "z") || EndsWith(word, "ch") || EndsWith(word, "sh"))
            return name + "es";

        return EndsWith(word, "y") && word.Length > 1 && !IsVowel(word[word.Length - 2])
            ? name.Substring(0, name.Length - 1) + "ies"
            : name + "s";
    }

    private static string LastWord(string name)
    {
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                return name.Substring(i);
        }

        return name;
    }

    private static bool EndsWith(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' or 'U';
}
