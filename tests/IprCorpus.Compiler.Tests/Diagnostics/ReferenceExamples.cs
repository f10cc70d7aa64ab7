using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class ReferenceExamples
{
    private const string Head = "document: a\nannotations:\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0401", "misspelt", Head + "  - Mention: m\n    exact: She\n    entity: ⟦anne⟧\n",
            "No registry of the corpus has an entity 'anne'. Did you mean 'ann'? Declare it under 'entities', or correct the id"),
        new("IPR0401", "from an entity", "entities:\n  - Person: bob\n    name: Bob\n    employer: ⟦nobody-knows⟧\n",
            "No registry of the corpus has an entity 'nobody-knows'. Declare it under 'entities', or correct the id"),
        new("IPR0402", "organization for a person", Head + "  - Quotation: q\n    exact: Acme is good\n    source: ⟦acme⟧\n",
            "'acme' is of type Organization, where one of type Person is expected. Of that type: ann."),
        new("IPR0403", "misspelt", Head + "  - Mention: m1\n    exact: She\n    entity: ann\n  - Quotation: q\n    exact: Acme is good\n    cue: ⟦m2⟧\n",
            "This document has no annotation 'm2'. Annotations of other documents cannot be referred to"),
        new("IPR0403", "of another document",
            Head + "  - Mention: she\n    exact: She\n    entity: ann\n---\ndocument: b\ntext: a.txt\nannotations:\n  - Quotation: q\n" +
                "    exact: Acme is good\n    cue: ⟦she⟧\n", "This document has no annotation 'she'. Annotations of other documents cannot be referred to"),
        new("IPR0404", "quotation for a mention", Head + "  - Quotation: p\n    exact: She said\n  - Quotation: q\n    exact: Acme is good\n    cue: ⟦p⟧\n",
            "'p' is of type Quotation, where one of type Mention is expected. This document has none with an id that 'cue' could name."),
        new("IPR0405", "annotation", Head + "  - Quotation: q\n    exact: Acme is good\n    parts: [⟦q⟧]\n", "'q' refers to itself in 'parts'"),
        new("IPR0405", "entity",
            "== corpus.yaml\ncorpus: T\nformat: 1\nentities: { Person: { properties: { boss: Person? } } }\n== entities.yaml\nentities:\n  - Person: ann\n" +
                "    boss: ⟦ann⟧\n", "'ann' refers to itself in 'boss'"),
        new("IPR0406", "two files", "document: a\n== b.yaml\ndocument: ⟦a⟧\ntext: a.txt\n",
            "The document 'a' exists already, in a.yaml:1:11; ids of documents are unique in the corpus"),
        new("IPR0407", "two registries", "entities:\n  - Person: bob\n    name: Bob\n  - Organization: ⟦bob⟧\n    name: Bob Ltd\n",
            "The entity 'bob' exists already, in a.yaml:2:13; ids of entities are unique in the corpus"),
        new("IPR0408", "same document", Head + "  - Gap: g\n    exact: She\n  - Gap: ⟦g⟧\n    exact: said\n",
            "The annotation 'g' exists already in this document, at 3:10"),
        new("IPR0410", "capitals", "entities:\n  - Person: ⟦Bob-Smith⟧\n    name: Bob\n",
            "'Bob-Smith' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128. Write 'bob-smith'."),
        new("IPR0410", "space", "document: ⟦a document⟧\ntext: a.txt\n",
            "'a document' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128. Write 'a-document'."),
        new("IPR0410", "emoji", "document: ⟦😀⟧\ntext: a.txt\n",
            "'😀' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128."),
        new("IPR0410", "edge", "document: ⟦-a⟧\ntext: a.txt\n",
            "'-a' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128. Write 'a'."),
        new("IPR0410", "over-long", "document: ⟦" + new string('a', 5000) + "⟧\ntext: a.txt\n",
            "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa … aaaaaaaaaaaaaaaaaaaaaaaaaaa' cannot be an id: ids consist of lower-case letters, " +
                "digits and '-' between them, at most 128."),
        new("IPR0411", "two places", "entities:\n  - Organization: b\n    name: B\n    iso3166: CN\n  - Organization: c\n    name: C\n    iso3166: ⟦CN⟧\n",
            "'c' has the iso3166 'CN', and so has 'b', in a.yaml:2:19; values of a key are unique in the corpus"),
        new("IPR0412", "misspelt annotation", Head + "  - ⟦Mentoin⟧: m\n    exact: She\n    entity: ann\n",
            "The schema has no annotation type 'Mentoin'. Did you mean 'Mention'?"),
        new("IPR0412", "entity as annotation", Head + "  - ⟦Person⟧: p\n    exact: She\n", "The schema has no annotation type 'Person'. It is an entity type."),
        new("IPR0412", "annotation as entity", "entities:\n  - ⟦Gap⟧: g\n", "The schema has no entity type 'Gap'. It is an annotation type."),
        new("IPR0412", "unknown entity", "entities:\n  - ⟦Planet⟧: mars\n    name: Mars\n", "The schema has no entity type 'Planet'."),
        new("IPR0413", "declared", "entities:\n  - ⟦Party⟧: bob\n    name: Bob\n",
            "'Party' is abstract and has no instances of its own; use one of its derived types: Person and Organization"),
        new("IPR0413", "root", Head + "  - ⟦Annotation⟧: x\n    exact: She\n",
            "'Annotation' is abstract and has no instances of its own; use one of its derived types: Mention, Quotation, Figure, Note and Gap"),
        new("IPR0414", "space", Head + "  - Gap: ⟦a gap⟧\n    exact: She\n",
            "'a gap' cannot be the id of an annotation: it is a word of at most 128 characters, without white space"));
}
