using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class JsonLinesExamples
{
    private const string Re3d = "== documents.json\n{\"_id\":\"d\",\"text\":\"Ann works.\"}\n";
    private const string Entity = "{\"_id\":\"e\",\"documentId\":\"d\",\"type\":\"Person\",\"begin\":0,\"end\":3,\"value\":\"Ann\"}\n";
    private const string Ann = "\"text\":\"Ann works.\"";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1006", "code points that are UTF-16 code units",
            "== a.jsonl\n{\"text\":\"😀 Ann left.\",\"entities\":[[3,6,\"Person\"],⟦[7,12,\"Leaving\"]⟧]}\n",
            "The positions in this file fit its texts only if they count UTF-16 code units, not Unicode code points as the format has it, and are read so"),
        new("IPR1006", "code points that are bytes", "== a.jsonl\n{\"text\":\"Café Ann.\",\"entities\":[⟦[6,10,\"Person\"]⟧]}\n",
            "The positions in this file fit its texts only if they count UTF-8 bytes, not Unicode code points as the format has it, and are read so"),
        new("IPR1006", "UTF-16 code units that are code points",
            "== a.json\n[{\"id\":1,\"data\":{\"text\":\"😀 " +
                "Ann\"},\"annotations\":[{\"result\":[{\"value\":{\"start\":2,\"end\":5,\"text\":⟦\"Ann\"⟧,\"labels\":[\"Person\"]}}]}]}]",
                    "The positions in this file fit its texts only if they count Unicode code points, not UTF-16 code units as the format has it, and are " +
                        "read so"),
        new("IPR1006", "quotes of another record decide",
            "== a.jsonl\n{\"text\":\"😀 Ann left.\",\"spans\":[{\"start\":3,\"end\":6,\"label\":\"Person\"}]}\n" +
                "{\"text\":\"😀 Ann\",\"spans\":[{\"start\":3,\"end\":6,\"text\":⟦\"Ann\"⟧,\"label\":\"Person\"}]}\n",
                    "The positions in this file fit its texts only if they count UTF-16 code units, not Unicode code points as the format has it, and are " +
                        "read so"),
        new("IPR1006", "half words", "== a.jsonl\n{\"text\":\"😀 Ann, left.\",\"entities\":[⟦[3,6,\"Person\"]⟧,[8,12,\"Leaving\"]]}\n",
            "The positions in this file fit its texts only if they count UTF-16 code units, not Unicode code points as the format has it, and are read so"),
        new("IPR1007", "half a word", "== a.jsonl\n{\"text\":\"😀 Ann, left.\",\"entities\":[⟦[3,6,\"Person\"]⟧]}\n",
            "The positions in this file seem to count UTF-16 code units, not Unicode code points as the format has it: read as the format has it some cut a " +
                "word, as here 'nn,', read otherwise none does"),
        new("IPR1061", "doccano", "== a.jsonl\n{" + Ann + ",\"label\":[]}\n⟦{\"label\":[[0,3,\"Person\"]]}⟧\n",
            "This record has no text, so what it says is about nothing; it is left out"),
        new("IPR1061", "Label Studio", "== a.json\n[⟦{\"id\":1,\"data\":{\"image\":\"a.png\",\"title\":\"Ann\"},\"annotations\":[]}⟧]",
            "This record has no text, so what it says is about nothing; it is left out"),
        new("IPR1062", "doccano",
            "== a.jsonl\n{" + Ann + ",\"entities\":[{\"id\":1,\"label\":\"Person\",\"start_offset\":0,\"end_offset\":3}],\"relations\":[{\"from_id\":1," +
                "\"to_id\":⟦2⟧,\"type\":\"knows\"}]}\n", "There is no entity '2' in this record, so the relation has nothing to point to"),
        new("IPR1062", "Label Studio",
            "== a.json\n[{\"id\":1,\"data\":{" + Ann + "},\"annotations\":[{\"result\":[{\"type\":\"relation\",\"from_id\":⟦\"x\"⟧,\"to_id\":\"y\"}]}]}]",
            "There is no region 'x' in this record, so the relation has nothing to point to"),
        new("IPR1062", "Prodigy",
            "== a.jsonl\n{" + Ann + ",\"tokens\":[{\"id\":0,\"start\":0,\"end\":3,\"text\":\"Ann\"}],\"relations\":[{\"head\":0,\"child\":⟦7⟧," +
                "\"label\":\"x\"}]}\n", "There is no token '7' in this record, so the relation has nothing to point to"),
        new("IPR1062", "spaCy", "== a.jsonl\n{" + Ann + ",\"ents\":[],\"tokens\":[{\"id\":0,\"start\":0,\"end\":3,\"head\":⟦1⟧}]}\n",
            "There is no token '1' in this record, so the relation has nothing to point to"),
        new("IPR1062", "re3d entity",
            Re3d + "== entities.json\n" + Entity +
                "== relations.json\n{\"_id\":\"r\",\"documentId\":\"d\",\"type\":\"knows\",\"begin\":4,\"end\":9,\"sourceBegin\":0,\"sourceEnd\":3," +
                "\"targetBegin\":⟦4⟧,\"targetEnd\":9}\n", "There is no entity '4..9' in this record, so the relation has nothing to point to"),
        new("IPR1062", "re3d document",
            Re3d + "== entities.json\n" + Entity + "{\"_id\":\"f\",\"documentId\":⟦\"e\"⟧,\"type\":\"Person\",\"begin\":0,\"end\":3}\n",
            "There is no document 'e' in this record, so the relation has nothing to point to"),
        new("IPR0307", "re3d", Re3d + "== entities.json\n" + Entity + "{\"_id\":\"f\",\"documentId\":\"d\",\"type\":\"Person\",\"begin\":5,\"end\":⟦11⟧}\n",
            "5..11 leaves the text, which is 10 Unicode code points long."),
        new("IPR1051", "re3d", Re3d + "== entities.json\n" + Entity + "{\"_id\":\"f\" ⟦\"⟧documentId\":\"d\"}\n",
            "This is not well-formed JSON: a comma or '}' is expected, but here stands '\"'"),
        new("IPR1005", "list of objects",
            "== a.jsonl\n{" + Ann + ",\"label\":[],⟦\"history\"⟧:[{\"by\":1}]}\n{" + Ann + ",\"label\":[],\"history\":[{\"by\":1}]}\n",
            "The corpus cannot carry the value of 'history', which is a list of more than texts and numbers (2 in all, the first one here)"),
        new("IPR0114", "span of two", "== a.jsonl\n{" + Ann + ",\"label\":[⟦[0,3]⟧,[0,3,\"Person\"]]}\n",
            "'label' must be an array [start, end, label], but this is a list"),
        new("IPR0114", "text that is a number", "== a.jsonl\n{" + Ann + ",\"label\":[]}\n{\"text\":⟦7⟧,\"label\":[]}\n",
            "'text' must be a string, but this is a single value"),
        new("IPR0114", "record that is none", "== a.jsonl\n{" + Ann + ",\"label\":[]}\n⟦[1,2]⟧\n", "An annotated record must be a mapping, but this is a list"),
        new("IPR0115", "span without an end", "== a.jsonl\n{" + Ann + ",\"spans\":[⟦{\"start\":0,\"label\":\"Person\"}⟧]}\n", "A span must have the key 'end'"),
        new("IPR0305", "quote that differs", "== a.jsonl\n{" + Ann + ",\"spans\":[{\"start\":0,\"end\":3,\"text\":⟦\"Bob\"⟧,\"label\":\"Person\"}]}\n",
            "At 0..3 stands 'Ann', not 'Bob'."),
        new("IPR0305", "character that nobody sees",
            "== a.jsonl\n{\"text\":\"An\u200Bn works.\",\"spans\":[{\"start\":0,\"end\":4,\"text\":⟦\"Ann\"⟧,\"label\":\"Person\"}]}\n",
            "At 0..4 stands 'An\\u200Bn', not 'Ann'. They differ in invisible characters (the text has U+200B ZERO WIDTH SPACE)."),
        new("IPR0317", "mouse",
            "== a.json\n[{\"id\":1,\"data\":{\"text\":\"Some simple text " +
                "here\"},\"annotations\":[{\"result\":[{\"value\":{\"start\":5,\"end\":16,\"text\":⟦\"ple tex\"⟧,\"labels\":[\"X\"]}}]}]}]",
                    "At 5..16 stands 'simple text', and the copied text 'ple tex' is that without the rest of its words; the position holds, as where a tool " +
                        "annotates whole words"),
        new("IPR0307", "outside", "== a.jsonl\n{" + Ann + ",\"label\":[[0,⟦30⟧,\"Person\"]]}\n",
            "0..30 leaves the text, which is 10 Unicode code points long."),
        new("IPR1051", "comma", "== a.jsonl\n{" + Ann + ",\"label\":[]}\n{" + Ann + "⟦\"⟧label\":[]}\n",
            "This is not well-formed JSON: a comma or '}' is expected, but here stands '\"'"));
}
