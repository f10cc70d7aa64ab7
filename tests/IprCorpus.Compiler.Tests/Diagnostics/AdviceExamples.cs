using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

/// <summary>Faults that people make, and the advice they get: it is in the terms of the format, whatever the parser or the rule would say.</summary>
public static class AdviceExamples
{
    private const string Head = "document: a\nannotations:\n";
    private const string Figure = Head + "  - Figure: f\n    exact: good\n";
    private const string Schema = "== entities.yaml\nentities: []\n== corpus.yaml\ncorpus: T\nformat: 1\nlicense: CC0-1.0\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0101", "indented too far", Head + "  - Mention: m\n    exact: She\n     entity⟦⟧: ann\n",
            "This is not well-formed YAML: while scanning a plain scalar value, found invalid mapping. The line is indented deeper than the keys beside " +
                "it, and so goes on with the value above: indent it as far as they are."),
        new("IPR0101", "indented too little", Head + "  - Mention: m\n  ⟦⟧exact: She\n",
            "This is not well-formed YAML: while parsing a block collection, did not find expected '-' indicator. Indent the line as far as the first " +
                "key of its item, two columns to the right of the '-'."),
        new("IPR0101", "forgotten dash", Head + "  - Gap: g\n    exact: She\n  ⟦⟧Gap: h\n    exact: said\n",
            "This is not well-formed YAML: while parsing a block collection, did not find expected '-' indicator. Begin the line with '- ' where another " +
                "item begins; what belongs to the item above is indented as far as its first key."),
        new("IPR0101", "dash without a space", Head + "  -Gap: g\n    exact⟦⟧: She\n",
            "This is not well-formed YAML: while scanning a plain scalar value, found invalid mapping. Write a space after the '-' of the line above."),
        new("IPR0101", "brace never closed", Head + "  - ⟦{⟧ Gap: g, exact: She\n  - Gap: h\n    exact: said\n",
            "This is not well-formed YAML: the '{' that opens here is never closed."),
        new("IPR0101", "list between braces", Schema + "entities: { Person: { properties: { friends: Person⟦⟧[], name: string } } }\n",
            "This is not well-formed YAML: while parsing a flow mapping, did not find expected ',' or '}'. Between braces '[' begins a list: put the " +
                "type into quotation marks, \"Person[]\"."),
        new("IPR0104", "forgotten dash", Head + "  - Gap: g\n    exact: She\n    ⟦Gap⟧: h\n    exact: said\n",
            "The key 'Gap' stands in this mapping already, at 3:5; remove one of them, or begin the line with '- ' if another item begins here"),
        new("IPR0114", "annotations without a dash", Head + "  ⟦Gap: g⟧\n  exact: She\n",
            "'annotations' must be a list, but this is a mapping; begin each of its items with '- '"),
        new("IPR0114", "list of a type", Schema + "entities: { Person: { properties: { friends: ⟦[Person]⟧ } } }\n",
            "'friends' must be a type, such as \"Person[]\" for a list (in quotation marks), but this is a list"),
        new("IPR0114", "values without their key", Schema + "enums: { Form: ⟦[name, noun]⟧ }\n",
            "'Form' must be a mapping with 'values', as { values: [ … ] }, but this is a list"),
        new("IPR0208", "double", Schema + "entities: { Person: { properties: { age: ⟦double⟧ } } }\n",
            "There is no type 'double'. Here it is called 'decimal'. A property is of a built-in type, or of one that this schema declares"),
        new("IPR0208", "enum", Schema + "entities: { Person: { properties: { age: ⟦enum⟧ } } }\n",
            "There is no type 'enum'. A closed set of values is declared under 'enums', and a property is of its type. A property is of a built-in type, " +
                "or of one that this schema declares"),
        new("IPR0209", "C# list", Schema + "entities: { Person: { properties: { friends: ⟦List<Person>⟧ } } }\n",
            "'List<Person>' is not a type: write a name, and after it '?' for an optional property or '[]' for a list, not both. Did you mean " +
                "'Person[]'? A list is empty where it is left out."),
        new("IPR0401", "name for an id",
            Head + "  - Mention: m\n    exact: She\n    entity: ⟦Bob B. Brown⟧\n== b.yaml\nentities:\n  - Person: bob\n    name: Bob B. Brown\n",
            "No registry of the corpus has an entity 'Bob B. Brown'. Did you mean 'bob', which has this name? Declare it under 'entities', or correct " +
                "the id"),
        new("IPR0401", "id of the right type", "entities:\n  - Person: acma\n    name: Acma\n    employer: ⟦acmee⟧\n",
            "No registry of the corpus has an entity 'acmee'. Did you mean 'acme'? Declare it under 'entities', or correct the id"),
        new("IPR0403", "words for an id",
            Head + "  - Mention: m\n    exact: She\n    entity: ann\n  - Quotation: q\n    exact: Acme is good\n    cue: ⟦She⟧\n",
            "This document has no annotation 'She'. Did you mean 'm', which covers these words? Annotations of other documents cannot be referred to"),
        new("IPR0403", "words of one without an id",
            Head + "  - Mention:\n    exact: She\n    entity: ann\n  - Quotation: q\n    exact: Acme is good\n    cue: ⟦She⟧\n",
            "This document has no annotation 'She'. The Mention at 3:5 covers these words: give it an id, and refer to that. Annotations of other " +
                "documents cannot be referred to"),
        new("IPR0404", "mention among others",
            Head + "  - Quotation: p\n    exact: She said\n  - Mention: m\n    exact: She\n    entity: ann\n" +
                "  - Quotation: q\n    exact: Acme is good\n    cue: ⟦p⟧\n",
            "'p' is of type Quotation, where one of type Mention is expected. Those that 'cue' can name: m."),
        new("IPR0501", "key of the format", "document: a\n⟦anotations⟧: []\n",
            "Document has no property 'anotations'. Did you mean 'annotations'? Its properties are title and published"),
        new("IPR0501", "key of an anchor", Head + "  - Mention: m\n    ⟦exct⟧: She\n    entity: ann\n",
            "Mention has no property 'exct'. Did you mean 'exact'? Its properties are entity and form"),
        new("IPR0501", "misspelt and required", Head + "  - Mention: m\n    exact: She\n    ⟦entiti⟧: ann\n",
            "Mention has no property 'entiti'. Did you mean 'entity'? Its properties are entity and form"),
        new("IPR0501", "type without a dash", Head + "  - Gap: g\n    exact: She\n    ⟦Note⟧: n\n",
            "Gap has no property 'Note'. 'Note' is a type: begin the line with '- ' where another one begins. It has no properties"),
        new("IPR0501", "key of an annotation without indentation", Head + "  - Note: n\n⟦exact⟧: She\n",
            "Document has no property 'exact'. Annotations have 'exact': indent the line as far as the type behind the '-' above. Its properties are " +
                "title and published"),
        new("IPR0501", "comma between braces", Head + "  - { Gap: g, exact: Ann works for Acme. She, ⟦said⟧ }\n",
            "Gap has no property 'said'. Between braces a comma ends a value: put a value that has one into quotation marks. It has no properties"),
        new("IPR0503", "unit", Figure + "    count: ⟦12 apples⟧\n",
            "'12 apples' is no value for 'count': write the number alone, as 12; with its unit or a bound it is a 'quantity'"),
        new("IPR0504", "unit", Figure + "    share: ⟦250,000 EUR⟧\n",
            "'250,000 EUR' is no value for 'share': write the number alone, as 250000; with its unit or a bound it is a 'quantity'"),
        new("IPR0504", "quantity with unit", Figure + "    amount: ⟦250000 EUR⟧\n",
            "'250000 EUR' is no value for 'amount': write { number: 250000, unit: EUR }"),
        new("IPR0504", "quantity with unit before it", Figure + "    amount: ⟦$1.5 million⟧\n",
            "'$1.5 million' is no value for 'amount': write { number: 1500000, unit: \"$\" }"),
        new("IPR0504", "quantity with bound", Figure + "    amount: ⟦more than 1,200 watches⟧\n",
            "'more than 1,200 watches' is no value for 'amount': write { number: 1200, bound: more-than, unit: watches }"),
        new("IPR0504", "number of a quantity with unit", Figure + "    amount: { number: ⟦12 %⟧ }\n",
            "'12 %' is no value for 'number': write number: 12, unit: \"%\""),
        new("IPR0504", "quantity in words", Figure + "    amount: ⟦several hundred⟧\n",
            "'several hundred' is no value for 'amount': write digits with at most one point, as 3.5"),
        new("IPR0506", "one reading", Figure + "    day: ⟦25/03/2021⟧\n",
            "'25/03/2021' is no date for 'day': it is not written as one; write it as 2021-03-25"),
        new("IPR0506", "same in both readings", Figure + "    day: ⟦3/3/2021⟧\n",
            "'3/3/2021' is no date for 'day': it is not written as one; write it as 2021-03-03"),
        new("IPR0506", "no reading", Figure + "    day: ⟦31/02/2021⟧\n",
            "'31/02/2021' is no date for 'day': it is not written as one; write year, month and day as in 2020-11-07"),
        new("IPR0506", "month in words", Figure + "    day: ⟦March 11th, 2021⟧\n",
            "'March 11th, 2021' is no date for 'day': it is not written as one; write it as 2021-03-11"),
        new("IPR0507", "slashes", Figure + "    time: ⟦25/03/2021 9:05⟧\n",
            "'25/03/2021 9:05' is no time stamp for 'time': it is not written as one; write it as 2021-03-25T09:05"),
        new("IPR0508", "slashes", Figure + "    when: ⟦11/03/2021⟧\n",
            "'11/03/2021' is no period for 'when': write it as 2021-11-03 (month first) or 2021-03-11 (day first)"),
        new("IPR0508", "month in words", Figure + "    when: ⟦Sept. 2021⟧\n",
            "'Sept. 2021' is no period for 'when': write it as 2021-09"));
}
