using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// The tags that Universal Dependencies, version 2, documents: relations (https://universaldependencies.org/u/dep/), features
/// (https://universaldependencies.org/u/feat/) and parts of speech, with what each means.
/// </summary>
internal static class UniversalTags
{
    /// <summary>The labels of properties that hold relations, in the formats that have them.</summary>
    private static readonly HashSet<string> RelationLabels = new(StringComparer.Ordinal) { "deprel", "dep", "DependencyType" };

    private static readonly Dictionary<string, string> Relations = Table(
        "acl: clausal modifier of a noun; acl:relcl: relative clause; advcl: adverbial clause; advcl:relcl: adverbial relative clause; "
        + "advmod: adverbial modifier; amod: adjectival modifier; appos: apposition; aux: auxiliary; aux:pass: passive auxiliary; "
        + "case: case marker, such as an adposition; cc: coordinating conjunction; cc:preconj: first part of a paired conjunction; "
        + "ccomp: clausal complement; clf: classifier; compound: compound; compound:prt: verb particle; conj: conjunct; cop: copula; "
        + "csubj: clausal subject; csubj:pass: clausal subject of a passive; dep: unspecified relation; det: determiner; det:predet: predeterminer; "
        + "discourse: discourse element; dislocated: dislocated element; expl: expletive; fixed: part of a fixed expression; "
        + "flat: part of a flat expression, such as a name; goeswith: part of a word that is split where it should not be; iobj: indirect object; "
        + "list: item of a list; mark: marker of a subordinate clause; nmod: nominal modifier; nmod:poss: possessor; nsubj: nominal subject; "
        + "nsubj:pass: nominal subject of a passive; nummod: numeric modifier; obj: object; obl: oblique nominal; obl:agent: agent of a passive; "
        + "orphan: dependent of an omitted word; parataxis: parataxis; punct: punctuation; reparandum: words that the speaker replaces; "
        + "root: root of the sentence; vocative: vocative; xcomp: clausal complement without a subject of its own");

    private static readonly Dictionary<string, Dictionary<string, string>> Features = new(StringComparer.Ordinal)
    {
        ["Abbr"] = Table("Yes: abbreviation"),
        ["Animacy"] = Table("Anim: animate; Hum: human; Inan: inanimate; Nhum: not human"),
        ["Aspect"] = Table("Hab: habitual; Imp: imperfective; Iter: iterative; Perf: perfective; Prog: progressive; Prosp: prospective"),
        ["Case"] = Table(
            "Abl: ablative; Abs: absolutive; Acc: accusative; Add: additive; Ade: adessive; All: allative; Ben: benefactive; Com: comitative; Cmp: " +
                "comparative; Dat: dative; Del: delative; "
            + "Ela: elative; Equ: equative; Erg: ergative; Ess: essive; Gen: genitive; Ill: illative; Ine: inessive; Ins: instrumental; Lat: lative; Loc: " +
            "locative; Nom: nominative; Par: partitive; "
            + "Per: perlative; Sub: sublative; Sup: superessive; Tem: temporal; Ter: terminative; Tra: translative; Voc: vocative; Abe: abessive; Cau: " +
            "causative; Cns: considerative; Dis: distributive"),
        ["Definite"] = Table("Com: complex; Cons: construct state; Def: definite; Ind: indefinite; Spec: specific indefinite"),
        ["Degree"] = Table("Abs: absolute superlative; Aug: augmentative; Cmp: comparative; Dim: diminutive; Equ: equative; Pos: positive; Sup: superlative"),
        ["ExtPos"] = Table(
            "ADJ: works as an adjective; ADP: works as an adposition; ADV: works as an adverb; AUX: works as an auxiliary; CCONJ: works as a coordinating " +
                "conjunction; DET: works as a determiner; "
            + "INTJ: works as an interjection; PRON: works as a pronoun; PROPN: works as a proper noun; SCONJ: works as a subordinating conjunction"),
        ["Foreign"] = Table("Yes: foreign word"),
        ["Gender"] = Table("Com: common; Fem: feminine; Masc: masculine; Neut: neuter"),
        ["Mood"] = Table(
            "Adm: admirative; Cnd: conditional; Des: desiderative; Imp: imperative; Ind: indicative; Int: interrogative; Irr: irrealis; Jus: jussive; Nec: " +
                "necessitative; Opt: optative; "
            + "Pot: potential; Prp: purposive; Qot: quotative; Sub: subjunctive"),
        ["NumForm"] = Table("Combi: digits with a suffix; Digit: digits; Roman: Roman numeral; Word: word"),
        ["NumType"] = Table("Card: cardinal; Dist: distributive; Frac: fraction; Mult: multiplicative; Ord: ordinal; Range: range; Sets: number of sets"),
        ["Number"] = Table(
            "Coll: collective; Count: counted plural; Dual: dual; Grpa: greater paucal; Grpl: greater plural; Inv: inverse; Pauc: paucal; Plur: plural; " +
                "Ptan: plurale tantum; Sing: singular; Tri: trial"),
        ["Person"] = Table("0: zero person; 1: first person; 2: second person; 3: third person; 4: fourth person"),
        ["Polarity"] = Table("Neg: negative; Pos: affirmative"),
        ["Polite"] = Table("Elev: raises the referent; Form: formal; Humb: lowers the speaker; Infm: informal"),
        ["Poss"] = Table("Yes: possessive"),
        ["PronType"] = Table(
            "Art: article; Dem: demonstrative; Emp: emphatic; Exc: exclamative; Ind: indefinite; Int: interrogative; Neg: negative; Prs: personal; Rcp: " +
                "reciprocal; Rel: relative; Tot: total"),
        ["Reflex"] = Table("Yes: reflexive"),
        ["Tense"] = Table("Fut: future; Imp: imperfect; Past: past; Pqp: pluperfect; Pres: present"),
        ["Typo"] = Table("Yes: misspelled"),
        ["VerbForm"] = Table("Conv: converb; Fin: finite; Gdv: gerundive; Ger: gerund; Inf: infinitive; Part: participle; Sup: supine; Vnoun: verbal noun"),
        ["Voice"] = Table(
            "Act: active; Antip: antipassive; Bfoc: beneficiary focus; Cau: causative; Dir: direct; Inv: inverse; Lfoc: location focus; Mid: middle; Pass: " +
                "passive; Rcp: reciprocal"),
    };

    /// <summary>Names for values that begin with no letter.</summary>
    private static readonly Dictionary<string, string> Persons = new(StringComparer.Ordinal)
    {
        ["0"] = "Zero",
        ["1"] = "First",
        ["2"] = "Second",
        ["3"] = "Third",
        ["4"] = "Fourth"
    };

    /// <summary>The meaning of a value, with a small first letter and a period; null where that is not documented.</summary>
    /// <param name="property">The label of the property.</param>
    /// <param name="value">The label of the value.</param>
    public static string? MeaningOf(string property, string value) =>
        (RelationLabels.Contains(property) ? RelationOf(value)
            : FeatureOf(property) is { } feature && Features.TryGetValue(feature, out var values) ? Find(values, value) : null) is { } meaning
                ? meaning + "." : null;

    /// <summary>The C# name of a value that is a number, where the tag set has a word for it; null elsewhere.</summary>
    public static string? NameOf(string property, string value) =>
        FeatureOf(property) is { } feature && LayerOf(feature) == "Person" && Persons.TryGetValue(value, out var name) ? name : null;

    private static string? FeatureOf(string property) =>
        property.StartsWith(LabelNames.FeatureScope, StringComparison.Ordinal) ? LayerOf(property.Substring(LabelNames.FeatureScope.Length)) : null;

    /// <summary>The feature without its layer: of <c>Number[psor]</c>, <c>Number</c>.</summary>
    private static string LayerOf(string feature) => feature.IndexOf('[') is > 0 and var bracket ? feature.Substring(0, bracket) : feature;

    private static string? RelationOf(string relation)
    {
        if (Find(Relations, relation) is { } meaning)
            return meaning;

        var colon = relation.IndexOf(':');
        return colon > 0 && Find(Relations, relation.Substring(0, colon)) is { } general ? general + ", " + relation.Substring(colon + 1) : null;
    }

    private static string? Find(Dictionary<string, string> table, string value) => table.TryGetValue(value, out var meaning) ? meaning : null;

    /// <summary>A table of tags and meanings, written as <c>tag: meaning; tag: meaning</c>.</summary>
    private static Dictionary<string, string> Table(string text)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = entry.IndexOf(": ", StringComparison.Ordinal);
            table.Add(entry.Substring(0, separator).Trim(), entry.Substring(separator + 2).Trim());
        }

        return table;
    }
}
