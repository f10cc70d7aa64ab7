using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class CorpusExamples
{
    private const string Numbers = "== a.yaml\ndocument: a\nannotations: []\n== a.txt\n";

    /// <summary>A document that refers to Ann and not to Acme, whose alias is an everyday word.</summary>
    private const string Aliases =
        "== entities.yaml\nentities:\n  - Person: ann\n    name: Ann\n    aliases: [The boss]\n  - Organization: acme\n    name: Acme\n" +
        "    aliases: [customs]\n== a.yaml\ndocument: a\nannotations:\n  - Mention: m\n    exact: Ann\n    entity: ann\n== a.txt\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0701", "name",
            "== a.yaml\ndocument: a\nannotations:\n  - Mention: m\n    exact: Ann\n    suffix: \" works\"\n    entity: ann\n== a.txt\n" +
                "Ann works for Acmes. Annie: ⟦Acme⟧ is good.\n", "'Acme' is a name of the entity 'acme', and no annotation here refers to an entity"),
        new("IPR0701", "alias of an entity of the document", Aliases + "Ann works for customs. ⟦The boss⟧ left.\n",
            "'The boss' is a name of the entity 'ann', and no annotation here refers to an entity"),
        new("IPR0706", "asked for", "== corpus.yaml\n" + FrontEnd.Schema.Replace("lost-digits", "unannotated-names", StringComparison.Ordinal) + "\n" +
            Aliases + "Ann works for customs and ⟦Acme⟧.\n",
            "'Acme' is a name of the entity 'acme', and no annotation here refers to an entity; annotate the name"),
        new("IPR0702", "minority",
            "== a.yaml\ndocument: a\nannotations:\n  - Mention: m\n    exact: Ann\n    suffix: \" w\"\n    entity: ann\n  - Mention: n\n    exact: Ann\n" +
                "    suffix: \" s\"\n    entity: ann\n  - Mention: o\n    exact: Ann\n    suffix: \" l\"\n    entity: acme\n== a.txt\n" +
                "Ann works. Ann sings. ⟦Ann⟧ left.\n", "As a Mention, 'Ann' stands for 'acme' here, but for 'ann' elsewhere (2 times, first at a.txt:1:1)"),
        new("IPR0703", "comma", Numbers + "They arrested more than⟦ ,⟧ suspects.\n",
            "Digits seem to be missing in 'They arrested more than , suspects.'; if so, mark the point with a zero-width annotation"),
        new("IPR0703", "two spaces", Numbers + "For the past⟦  ⟧years, and then.  Twice.\n",
            "Digits seem to be missing in 'For the past  years, and then.  Twice.'; if so, mark the point with a zero-width annotation"),
        new("IPR0703", "currency", Numbers + "It cost ⟦$⟧ million.\n",
            "Digits seem to be missing in 'It cost $ million.'; if so, mark the point with a zero-width annotation"),
        new("IPR0704", "entity",
            "== a.yaml\ndocument: a\nannotations:\n  - Mention: m\n    exact: She\n    entity: ann\n== entities.yaml\nentities:\n  - Person: ann\n" +
                "    name: Ann\n    employer: acme\n  - Organization: acme\n    name: Acme\n  - Organization: ⟦other⟧\n    name: Other\n",
                    "No document and no other entity refers to 'other'"),
        new("IPR0705", "neither", "== corpus.yaml\ncorpus: T\nformat: 1\n== entities.yaml\nentities: []\n== a.yaml\ndocument: ⟦a⟧\n",
            "Neither the document 'a' nor the schema says under which license it may be used; set 'license'"));
}
