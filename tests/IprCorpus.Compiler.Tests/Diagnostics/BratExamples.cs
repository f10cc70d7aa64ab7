using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class BratExamples
{
    private const string Open = "== corpus.yaml\ncorpus: T\nformat: 1\nlicense: CC0-1.0\n== entities.yaml\nentities: []\n";
    private const string Ann = Open + "== a.ann\nT1\tPerson 0 3\tAnn\n";
    private const string Conf = Open + "== a.ann\nT1\tPerson 0 3\tAnn\n== annotation.conf\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1010", "no tabs", Ann + "⟦T2 Person 0 3 Ann⟧\n",
            "'T2 Person 0 3 Ann' is no text-bound annotation of brat; it is written T1<TAB>Type 0 5<TAB>words, with ';' between the positions of several " +
                "fragments"),
        new("IPR1010", "no kind", Ann + "⟦X1\tPerson T1⟧\n",
            "'X1\\tPerson T1' is no annotation of brat; it is written T1, E1, R1, A1, N1, #1 or *, then a tab and what it says"),
        new("IPR1010", "no text", Ann + "⟦T2\tPerson 0 3⟧\n",
            "'T2\\tPerson 0 3' is no text-bound annotation of brat; it is written T1<TAB>Type 0 5<TAB>words, with ';' between the positions of several " +
                "fragments"),
        new("IPR1010", "half a position", Ann + "⟦T2\tPerson 0 3;4\tAnn w⟧\n",
            "'T2\\tPerson 0 3;4\\tAnn w' is no text-bound annotation of brat; it is written T1<TAB>Type 0 5<TAB>words, with ';' between the positions of " +
                "several fragments"),
        new("IPR1010", "no trigger", Ann + "⟦E1\tLeave Who:T1⟧\n", "'E1\\tLeave Who:T1' is no event of brat; it is written E1<TAB>Type:T1 Role:T2"),
        new("IPR1010", "no role", Ann + "⟦R1\tKnows T1 T1⟧\n", "'R1\\tKnows T1 T1' is no relation of brat; it is written R1<TAB>Type Arg1:T1 Arg2:T2"),
        new("IPR1010", "values", Ann + "⟦A1\tDead T1 very much⟧\n",
            "'A1\\tDead T1 very much' is no attribute of brat; it is written A1<TAB>Name T1, with a value behind it where it has one"),
        new("IPR1010", "no entry", Ann + "⟦N1\tReference T1 Wikipedia⟧\n",
            "'N1\\tReference T1 Wikipedia' is no normalization of brat; it is written N1<TAB>Reference T1 Resource:Entry<TAB>words"),
        new("IPR1010", "comment", Ann + "⟦# made by hand⟧\n", "'# made by hand' is no note of brat; it is written #1<TAB>AnnotatorNotes T1<TAB>words"),
        new("IPR1010", "no members", Ann + "⟦*\tAlias⟧\n", "'*\\tAlias' is no equivalence of brat; it is written *<TAB>Type T1 T2"),
        new("IPR0305", "wrong words", Ann + "T2\tPerson 14 18\t⟦Ann⟧\n", "At 14..18 stands 'Acme', not 'Ann'. The nearest place of the quote is 0..3."),
        new("IPR0305", "UTF-16 code units", Open + "== a.txt\n😀😀 Ann, Ann.\n== a.ann\nT1\tPerson 5 8\t⟦Ann⟧\nT2\tPerson 3 6\tAnn\n",
            "At 5..8 stands 'n, ', not 'Ann'. The positions seem to count UTF-16 code units; in Unicode code points they are 3..6."),
        new("IPR0305", "bytes", Open + "== a.txt\nÜber Ann, Ann.\n== a.ann\nT1\tPerson 6 9\t⟦Ann⟧\nT2\tPerson 5 8\tAnn\n",
            "At 6..9 stands 'nn,', not 'Ann'. The positions seem to count UTF-8 bytes; in Unicode code points they are 5..8."),
        new("IPR0305", "normalization form", Open + "== a.txt\nLe cafe\u0301 noir\n== a.ann\nT1\tPlace 3 8\t⟦caf\u00E9⟧\n",
            "At 3..8 stands 'cafe\u0301', not 'caf\u00E9'. They differ in composed characters (the text is decomposed there (NFD), the quote composed (NFC))."),
        new("IPR0305", "fragments", Ann + "T2\tPerson 0 3;14 18\t⟦Ann Acme!⟧\n", "At 0..3 stands 'Ann', not 'Ann Acme!'."),
        new("IPR0403", "argument", Ann + "R1\tKnows Arg1:T1 Arg2:⟦T2⟧\n",
            "This document has no annotation 'T2'. Annotations of other documents cannot be referred to"),
        new("IPR0403", "trigger", Ann + "E1\tLeave:⟦T9⟧ Who:T1\n",
            "This document has no annotation 'T9'. Annotations of other documents cannot be referred to"),
        new("IPR0403", "attribute", Ann + "A1\tDead ⟦T9⟧\n", "This document has no annotation 'T9'. Annotations of other documents cannot be referred to"),
        new("IPR0408", "trigger", Open + "== a.ann\nT1\tLeave 48 52\tleft\nE1\tLeave:T1\n⟦T1⟧\tLeave 48 52\tleft\n",
            "The annotation 'T1' exists already in this document, at 1:1"),
        new("IPR0408", "annotation", Ann + "⟦T1⟧\tPerson 14 18\tAcme\n", "The annotation 'T1' exists already in this document, at 1:1"),
        new("IPR1011", "no section", Conf + "⟦Person⟧\n", "'Person' cannot stand here in brat's configuration; it belongs to a section, such as [entities]"),
        new("IPR1011", "unknown section", Conf + "⟦[entity]⟧\nPerson\n",
            "'[entity]' cannot stand here in brat's configuration; the sections are [entities], [relations], [events] and [attributes]"),
        new("IPR1011", "argument", Conf + "[relations]\nKnows\tArg1:Person, ⟦Arg2⟧\n[entities]\nPerson\n",
            "'Arg2' cannot stand here in brat's configuration; an argument is written Role:Type, with '?', '*', '+' or '{2}' behind the role where it is not " +
                "exactly one, and '|' between several types"),
        new("IPR1011", "count", Conf + "[events]\nMeet\t⟦Who{a}:Person⟧\n[entities]\nPerson\n",
            "'Who{a}:Person' cannot stand here in brat's configuration; an argument is written Role:Type, with '?', '*', '+' or '{2}' behind the role where " +
                "it is not exactly one, and '|' between several types"),
        new("IPR1011", "no name", Conf + "[entities]\n⟦!⟧\n", "'!' cannot stand here in brat's configuration; a type has a name"),
        new("IPR1011", "no macro", Conf + "[entities]\n⟦<POG>⟧\n",
            "'<POG>' cannot stand here in brat's configuration; the macro <POG> is not defined in this section"),
        new("IPR1012", "misspelt", Conf + "[entities]\nPerson\n[relations]\nKnows\tArg1:Person, Arg2:⟦Persn⟧\n",
            "The configuration declares no type 'Persn'. Did you mean 'Person'? Declare it, or define the macro in the section that uses it"),
        new("IPR1012", "macro of another section", Conf + "[entities]\n<P>=Person\nPerson\n[relations]\nKnows\tArg1:Person, Arg2:⟦<P>⟧\n",
            "The configuration declares no type '<P>'. Declare it, or define the macro in the section that uses it"));
}
