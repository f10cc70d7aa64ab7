using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class NameExamples
{
    private const string Head = "document: a\nannotations:\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0601", "entities", "entities:\n  - Person: bob-1\n    name: Bob\n  - Person: ⟦bob1⟧\n    name: Bob\n",
            "'bob1' and 'bob-1', in a.yaml:2:13, both get the C# name 'Person.Bob1'; rename one of them"),
        new("IPR0601", "documents", "document: a-1\n---\ndocument: ⟦a1⟧\n",
            "'a1' and 'a-1', in a.yaml:1:11, both get the C# name 'Document.A1'; rename one of them"),
        new("IPR0601", "annotations of two documents",
            Head + "  - Gap: g\n    name: hole\n    exact: She\n---\ndocument: b\ntext: a.txt\nannotations:\n  - Gap: g\n    name: ⟦Hole⟧\n    exact: She\n",
            "'Hole' and 'hole', in a.yaml:4:11, both get the C# name 'Gap.Hole'; rename one of them"),
        new("IPR0602", "entity", "entities:\n  - Person: ⟦employer⟧\n    name: Bob\n",
            "'employer' would get the C# name 'Person.Employer', which is a member of the type already; rename it"),
        new("IPR0602", "inverse list", "entities:\n  - Person: ⟦mentions⟧\n    name: Bob\n",
            "'mentions' would get the C# name 'Person.Mentions', which is a member of the type already; rename it"),
        new("IPR0602", "look-up", "entities:\n  - Organization: ⟦by-iso3166⟧\n    name: Bob\n",
            "'by-iso3166' would get the C# name 'Organization.ByIso3166', which is a member of the type already; rename it"),
        new("IPR0602", "document", "document: ⟦published⟧\ntext: a.txt\n",
            "'published' would get the C# name 'Document.Published', which is a member of the type already; rename it"),
        new("IPR0602", "document and a list", "document: ⟦quotations⟧\ntext: a.txt\n",
            "'quotations' would get the C# name 'Document.Quotations', which is a member of the type already; rename it"),
        new("IPR0602", "document and its text", "document: ⟦texts⟧\ntext: a.txt\n",
            "'texts' would get the C# name 'Document.Texts', which is a member of the type already; rename it"),
        new("IPR0602", "text of a span", Head + "  - Figure: g\n    name: ⟦at-text⟧\n    exact: She\n",
            "'at-text' would get the C# name 'Figure.AtText', which is a member of the type already; rename it"),
        new("IPR0605", "brat", "== quotations.txt\nAnn left.\n== quotations.ann\n⟦⟧T1\tGap 0 3\tAnn\n",
            "The document 'quotations' has no named instance, for 'Document.Quotations' is a member of every document; find it with 'Document.ById', or " +
                "rename it"),
        new("IPR0602", "built-in member of annotations", Head + "  - Gap: g\n    name: ⟦span⟧\n    exact: She\n",
            "'span' would get the C# name 'Gap.Span', which is a member of the type already; rename it"),
        new("IPR0603", "digit first", Head + "  - Gap: g\n    name: ⟦1st⟧\n    exact: She\n",
            "'1st' cannot be the name of an annotation: it starts with a letter, followed by letters, digits, '-' and '_', at most 128"),
        new("IPR0603", "space", Head + "  - Gap: g\n    name: ⟦a gap⟧\n    exact: She\n",
            "'a gap' cannot be the name of an annotation: it starts with a letter, followed by letters, digits, '-' and '_', at most 128"),
        new("IPR0604", "document", "document: ⟦cafe\u0301⟧\ntext: a.txt\n",
            "'cafe\u0301' is not in Unicode normalization form C, so that it would differ from the same word typed elsewhere; write 'café'"));
}
