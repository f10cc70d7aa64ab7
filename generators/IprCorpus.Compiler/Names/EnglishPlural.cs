namespace IprCorpus.Compiler.Names;

/// <summary>
/// The English plural of a type's name, of whose words the last, or the one before "of", takes the ending: <c>TradeRoute</c>
/// gives <c>TradeRoutes</c>, <c>HeadOfState</c> gives <c>HeadsOfState</c>. Where dictionaries allow
/// two, it is the one that scholarly prose prefers: <c>Foci</c> and <c>Indices</c>, but <c>Lemmas</c> and <c>Formulas</c>.
/// </summary>
internal static class EnglishPlural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["Abscissa"] = "Abscissae",
        ["Addendum"] = "Addenda",
        ["Alga"] = "Algae",
        ["Alumna"] = "Alumnae",
        ["Alumnus"] = "Alumni",
        ["Appendix"] = "Appendices",
        ["Automaton"] = "Automata",
        ["Axis"] = "Axes",
        ["Bacillus"] = "Bacilli",
        ["Bacterium"] = "Bacteria",
        ["Buffalo"] = "Buffaloes",
        ["Cactus"] = "Cacti",
        ["Calculus"] = "Calculi",
        ["Calf"] = "Calves",
        ["Candelabrum"] = "Candelabra",
        ["Cargo"] = "Cargoes",
        ["Chateau"] = "Chateaux",
        ["Codex"] = "Codices",
        ["Colloquium"] = "Colloquia",
        ["Colossus"] = "Colossi",
        ["Compendium"] = "Compendia",
        ["Consortium"] = "Consortia",
        ["Corpus"] = "Corpora",
        ["Corrigendum"] = "Corrigenda",
        ["Cortex"] = "Cortices",
        ["Craft"] = "Crafts",
        ["Criterion"] = "Criteria",
        ["Curriculum"] = "Curricula",
        ["Datum"] = "Data",
        ["Desideratum"] = "Desiderata",
        ["Die"] = "Dice",
        ["Domino"] = "Dominoes",
        ["Echo"] = "Echoes",
        ["Elf"] = "Elves",
        ["Embargo"] = "Embargoes",
        ["Epoch"] = "Epochs",
        ["Equilibrium"] = "Equilibria",
        ["Erratum"] = "Errata",
        ["Fez"] = "Fezzes",
        ["Focus"] = "Foci",
        ["Fungus"] = "Fungi",
        ["Ganglion"] = "Ganglia",
        ["Genus"] = "Genera",
        ["Goose"] = "Geese",
        ["Graffito"] = "Graffiti",
        ["Half"] = "Halves",
        ["Helix"] = "Helices",
        ["Hero"] = "Heroes",
        ["Honorarium"] = "Honoraria",
        ["Hoof"] = "Hooves",
        ["Incubus"] = "Incubi",
        ["Index"] = "Indices",
        ["Larva"] = "Larvae",
        ["Leaf"] = "Leaves",
        ["Libretto"] = "Libretti",
        ["Life"] = "Lives",
        ["Loaf"] = "Loaves",
        ["Locus"] = "Loci",
        ["Louse"] = "Lice",
        ["Mango"] = "Mangoes",
        ["Matriarch"] = "Matriarchs",
        ["Matrix"] = "Matrices",
        ["Maximum"] = "Maxima",
        ["Medium"] = "Media",
        ["Memorandum"] = "Memoranda",
        ["Millennium"] = "Millennia",
        ["Minimum"] = "Minima",
        ["Modulus"] = "Moduli",
        ["Momentum"] = "Momenta",
        ["Monarch"] = "Monarchs",
        ["Moratorium"] = "Moratoria",
        ["Mosquito"] = "Mosquitoes",
        ["Motto"] = "Mottoes",
        ["Nebula"] = "Nebulae",
        ["Nucleus"] = "Nuclei",
        ["Optimum"] = "Optima",
        ["Ovum"] = "Ova",
        ["Ox"] = "Oxen",
        ["Passerby"] = "Passersby",
        ["Patriarch"] = "Patriarchs",
        ["Phenomenon"] = "Phenomena",
        ["Polyhedron"] = "Polyhedra",
        ["Potato"] = "Potatoes",
        ["Quantum"] = "Quanta",
        ["Quiz"] = "Quizzes",
        ["Radius"] = "Radii",
        ["Sarcophagus"] = "Sarcophagi",
        ["Scarf"] = "Scarves",
        ["Self"] = "Selves",
        ["Sheaf"] = "Sheaves",
        ["Shelf"] = "Shelves",
        ["Spectrum"] = "Spectra",
        ["Stigma"] = "Stigmata",
        ["Stimulus"] = "Stimuli",
        ["Stoma"] = "Stomata",
        ["Stomach"] = "Stomachs",
        ["Stratum"] = "Strata",
        ["Stylus"] = "Styli",
        ["Supernova"] = "Supernovae",
        ["Syllabus"] = "Syllabi",
        ["Symposium"] = "Symposia",
        ["Tableau"] = "Tableaux",
        ["Terminus"] = "Termini",
        ["Thesaurus"] = "Thesauri",
        ["Thief"] = "Thieves",
        ["Tomato"] = "Tomatoes",
        ["Tornado"] = "Tornadoes",
        ["Torpedo"] = "Torpedoes",
        ["Uterus"] = "Uteri",
        ["Vertebra"] = "Vertebrae",
        ["Vertex"] = "Vertices",
        ["Veto"] = "Vetoes",
        ["Volcano"] = "Volcanoes",
        ["Vortex"] = "Vortices",
        ["Ware"] = "Wares",
        ["Wharf"] = "Wharves",
        ["Whiz"] = "Whizzes",
        ["Wolf"] = "Wolves",
    };

    /// <summary>Words that are their own plural.</summary>
    private static readonly HashSet<string> Invariable = new(StringComparer.Ordinal)
    {
        "Advice", "Arms", "Baggage", "Barracks", "Belongings", "Bison", "Bourgeois", "Cattle", "Chassis", "Clothes", "Corps",
        "Crossroads", "Customs", "Data", "Debris", "Deer", "Earnings", "Equipment", "Evidence", "Feedback", "Fish",
        "Furniture", "Gallows", "Goods", "Headquarters", "Homework", "Information", "Jewellery", "Jewelry", "Knowledge",
        "Legislation", "Livestock", "Luggage", "Machinery", "Means", "Media", "Merchandise", "Metadata", "Money", "Moose",
        "Music", "News", "Offspring", "Outskirts", "People", "Personnel", "Poetry", "Police", "Poultry", "Proceedings",
        "Punctuation", "Remains", "Rendezvous", "Research", "Rice", "Salmon", "Savings", "Scenery", "Scissors", "Series",
        "Sheep", "Shrimp", "Species", "Surroundings", "Swine", "Thanks", "Traffic", "Trousers", "Trout", "Vermin", "Violence",
        "Weather", "Wildlife",
    };

    /// <summary>Words that no man is in.</summary>
    private static readonly HashSet<string> NoMen = new(StringComparer.Ordinal)
    {
        "Brahman", "Caiman", "German", "Human", "Norman", "Ottoman", "Roman", "Shaman", "Talisman",
    };

    /// <summary>Endings and what becomes of them; the first that fits decides. Both begin with the same letter.</summary>
    private static readonly (string Singular, string Plural)[] Endings =
    [
        ("child", "children"), ("person", "people"), ("woman", "women"), ("man", "men"), ("mouse", "mice"), ("foot", "feet"), ("tooth", "teeth"),
        ("knife", "knives"), ("wife", "wives"), ("life", "lives"), ("craft", "craft"), ("ware", "ware"), ("ics", "ics"),
        ("sis", "ses"), ("xis", "xes"), ("quy", "quies"), ("s", "ses"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"),
    ];

    /// <summary>Words that are no nouns, and plurals that would be one of them: a type called so has no plural.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "After", "Against", "And", "As", "At", "Before", "Between", "By", "During", "For", "From", "Has", "His", "In", "Into", "Is", "Its", "Not",
        "Of", "Off", "On", "Or",
        "Out", "Over", "Than", "That", "This", "Through", "To", "Under", "Up", "Us", "Via", "Was", "With",
    };

    /// <summary>The name of the list of a type that nobody has named: the plural, or a word behind the name where that has none.</summary>
    public static string ListOf(string name)
    {
        var plural = Of(name);
        var word = LastWord(name);
        return Particles.Contains(word) || Particles.Contains(LastWord(plural)) || word.Length <= 2 && word[word.Length - 1] == 's'
            ? name + "Annotations" : plural;
    }

    /// <summary>The name in the singular where its last word is a plural that ends in s; otherwise the name.</summary>
    public static string SingularOf(string name)
    {
        var word = LastWord(name);
        if (word.Length < 5 || !EndsWith(word, "s") || Invariable.Contains(word) || NoPlural.Any(ending => EndsWith(word, ending)))
            return name;

        var (shorter, shortest) = (name.Substring(0, name.Length - 1), name.Substring(0, name.Length - 2));
        string[] wishes = EndsWith(word, "ies") ? [shortest.Substring(0, shortest.Length - 1) + "y"]
            : Sibilants.Any(ending => EndsWith(word, ending)) ? [shortest, shorter]
            : [shorter, shortest];
        return wishes.FirstOrDefault(singular => Of(singular) == name) ?? name;
    }

    /// <summary>Endings of words that end in s and are no plurals.</summary>
    private static readonly string[] NoPlural = ["ss", "us", "is", "as", "os", "ics"];

    /// <summary>Endings of plurals whose singular has no e: passes, boxes.</summary>
    private static readonly string[] Sibilants = ["sses", "xes", "zzes", "ches", "shes"];

    public static string Of(string name)
    {
        // Heads of state, not head of states.
        var of = name.LastIndexOf("Of", StringComparison.Ordinal);
        if (of > 0 && of + 2 < name.Length && char.IsUpper(name[of + 2]) && !char.IsUpper(name[of - 1]))
            return Of(name.Substring(0, of)) + name.Substring(of);

        var word = LastWord(name);
        if (Invariable.Contains(word))
            return name;

        if (Irregular.TryGetValue(word, out var plural))
            return name.Substring(0, name.Length - word.Length) + plural;

        if (NoMen.Contains(word))
            return name + "s";

        foreach (var (ending, replacement) in Endings)
        {
            if (EndsWith(word, ending))
                return name.Substring(0, name.Length - ending.Length + 1) + replacement.Substring(1);
        }

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

    /// <summary>Determines whether a word has an ending, or is it, with a capital.</summary>
    private static bool EndsWith(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal)
        || (word.Length == ending.Length && word.Length > 2 && char.ToLowerInvariant(word[0]) == ending[0]
            && word.EndsWith(ending.Substring(1), StringComparison.Ordinal));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' or 'U';
}
