using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class WebAnnoExamples
{
    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1030", "version 2", "== b.tsv\n⟦#id=1⟧\n#text=Ann\n",
            "The file is no WebAnno TSV of version 3, which begins with '#FORMAT=WebAnno TSV 3'; export it again as such"),
        new("IPR1031", "columns",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "⟦1-1⟧\t0-3\tAnn\tperson\t_\t\n1-2\t4-8\tleft\t_\t_\t_\t\n",
                    "The line cannot be read: it has 2 columns for the layers, and the head of the file declares 3"),
        new("IPR1031", "no positions",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n⟦1-1\tAnn\t_\t_\t_\t⟧\n" +
                "1-2\t4-8\tleft\t_\t_\t_\t\n",
                    "The line cannot be read: a token is an id, two positions and its text, as in '1-1', '0-4' and 'This', with TABs between them"),
        new("IPR1031", "comment",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n⟦#Text Ann left⟧\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\t_\t_\t\n1-2\t4-8\tleft\t_\t_\t_\t\n", "The line cannot be read: a comment is a key and a value with '=' between them"),
        new("IPR1031", "no text",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n1-1\t⟦0-0⟧\t\t_\t_\t_\t\n",
            "The line cannot be read: before the tokens of a sentence stands its text, after '#Text='"),
        new("IPR1031", "sentences overlap",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\t_\t_\t\n1-2\t4-8\tleft\t_\t_\t_\t\n\n#Text=⟦left⟧\n2-1\t4-8\tleft\t_\t_\t_\t\n",
                    "The line cannot be read: the sentence is to stand at 4, and the text before it ends at 8"),
        new("IPR1032", "two values",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson[1]\t_\t_\t\n1-2\t4-8\tleft\t⟦place[1]⟧\t_\t_\t\n",
                    "'place[1]' cannot be read: the annotation has another value of 'kind' on an earlier token"),
        new("IPR1032", "same id",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\t_\t_\t\n⟦1-1⟧\t4-8\tleft\t_\t_\t_\t\n", "'1-1' cannot be read: an earlier line has the same id"),
        new("IPR1032", "link of a chain",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_CH=custom.Chain|relation|type\n\n\n#Text=Ann left\n1-1\t0-3\tAnn\t⟦*->1⟧\t*[1]\t\n1-2\t4-8\tleft\t_\t_\t\n",
            "'*->1' cannot be read: a link of a chain is a label, '->', the number of the chain and its own, as in 'label->1-2'"),
        new("IPR1033", "shifted",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\t_\t_\t\n1-2\t⟦3-7⟧\tleft\t_\t_\t_\t\n", "At 3..7 stands ' lef', not 'left'. The nearest place of the quote is 4..8."),
        new("IPR1033", "code points",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=😊 left\n1-1\t0-2\t😊\t_\t_\t_\t\n" +
                "1-2\t⟦2-6⟧\tleft\t_\t_\t_\t\n",
                    "At 2..6 stands ' lef', not 'left'. The positions seem to count Unicode code points; in UTF-16 code units they are 3..7."),
        new("IPR1034", "relation",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\tknows\t⟦1-2⟧\t\n1-2\t4-8\tleft\t_\t_\t_\t\n", "'1-2' names no annotation of custom.Name"),
        new("IPR1034", "number",
            "== b.tsv\n#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Name|kind\n#T_RL=custom.Link|type|BT_custom.Name\n\n\n#Text=Ann left\n" +
                "1-1\t0-3\tAnn\tperson\tknows\t⟦1-1[0_7]⟧\t\n1-2\t4-8\tleft\t_\t_\t_\t\n", "'1-1[0_7]' names no annotation of custom.Name"));
}
