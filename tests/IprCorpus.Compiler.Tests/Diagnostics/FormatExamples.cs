using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

/// <summary>What can be wrong with files in the formats of others, whatever the format.</summary>
public static class FormatExamples
{
    private const string Pinned = "== entities.yaml\nentities: []\n== corpus.yaml\ncorpus: T\nformat: 1\nlicense: CC0-1.0\nschema: pinned\n";
    private const string Head = "corpus: T\nformat: 1\nlicense: CC0-1.0\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1001", "table", "== tables/a.csv\n⟦⟧start,end\n",
            "No reader takes the file 'tables/a.csv', so nothing in it is in the corpus: tables are not read; convert them to a format that is"),
        new("IPR1003", "unlike all", Pinned + "annotations:\n  Gap: {}\n== a.ann\nT1\t⟦Person⟧ 0 3\tAnn\n",
            "The schema is pinned and has no type with the label 'Person'. Declare it in corpus.yaml, or set 'schema: inferred'"),
        new("IPR1003", "like one", Pinned + "annotations:\n  Person: { anchor: optional, label: PER }\n== a.ann\nT1\tPER 0 3\tAnn\nT2\t⟦PERS⟧ 14 18\tAcme\n",
            "The schema is pinned and has no type with the label 'PERS'. Did you mean 'PER'? Declare it in corpus.yaml, or set 'schema: inferred'"),
        new("IPR0501", "of a pinned type", Pinned + "annotations:\n  Person: {}\n== a.ann\nT1\tPerson 0 3\tAnn\nA1\t⟦Dead⟧ T1\n",
            "Person has no property 'Dead'. It has no properties"),
        new("IPR0514", "of a pinned enum",
            Pinned + "enums:\n  Form: { values: { name: { label: NAM }, noun: { label: NOM } } }\nannotations:\n" +
                "  Person: { properties: { form: { type: Form?, label: Form } } }\n== a.ann\nT1\tPerson 0 3\tAnn\nA1\tForm T1 NAM\nT2\tPerson 44 47\tAnn\n" +
                "A2\tForm T2 ⟦NOUN⟧\n", "Form has no value 'NOUN'. Its values are NAM and NOM"),
        new("IPR1004", "one more than types",
            "== entities.yaml\nentities: []\n== corpus.yaml\n⟦⟧" + Head + "== mentions/a.ann\n" + Labels(SchemaInference.MaxLabels + 1) +
                "== mentions/a.txt\nAnn\n", "The layer 'mentions' has 257 labels, more than 256: it is one type, whose property 'label' says which"),
        new("IPR1001", "another ending", "== a.dat\n⟦⟧start,end\n",
            "No reader takes the file 'a.dat', so nothing in it is in the corpus: give its item a Format (" + Messages.List([.. SourceFormats.AllNames]) +
                "), or leave it out of CorpusDocument"),
        new("IPR1008", "numbers",
            "== entities.yaml\nentities: []\n== corpus.yaml\n" + Head + "== a.ann\nT1\tPerson 0 3\tAnn\nT2\tWork 4 9\tworks\n⟦E1⟧\tWork:T2 Agent2:T1\n",
            "The corpus cannot carry the numbers of roles that are not counted from one"),
        new("IPR1005", "once",
            "== entities.yaml\nentities: []\n== corpus.yaml\n" + Head + "== a.ann\nT1\tPerson 0 3\tAnn\nA1\tDead T1\n#1\tAnnotatorNotes ⟦A1⟧\tSurely?\n",
            "The corpus cannot carry what notes are about that are about attributes"),
        new("IPR1005", "several",
            "== entities.yaml\nentities: []\n== corpus.yaml\n" + Head +
                "== a.ann\nT1\tPerson 0 3\tAnn\n#1\tAnnotatorNotes ⟦T2⟧\tSurely?\n#2\tAnnotatorNotes T2\tNo!\n",
                    "The corpus cannot carry what notes are about that are about no annotation of the file (2 in all, the first one here)"));

    private static string Labels(int count) => string.Concat(Enumerable.Range(1, count).Select(static i => $"T{i}\tL{i} 0 3\tAnn\n"));
}
