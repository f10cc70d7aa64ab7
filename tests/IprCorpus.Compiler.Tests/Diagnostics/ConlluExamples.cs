using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class ConlluExamples
{
    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1020", "columns", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦2\tleft\tx⟧\n", "The line cannot be read: it has 3 columns instead of 10; TABs separate them"),
        new("IPR1020", "spaces", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦2 left x X _ _ _ _ _ _⟧\n", "The line cannot be read: it has 1 column instead of 10; TABs separate them"),
        new("IPR1020", "empty column", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\t⟦⟧\tX\t_\t_\t_\t_\t_\t_\n", "The line cannot be read: column 3 is empty; an underscore stands for nothing"),
        new("IPR1020", "late comment", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦# speaker = Ann⟧\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The line cannot be read: a comment stands before the words of its sentence"),
        new("IPR1020", "comments alone", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n\n⟦# newdoc id = c⟧\n# sent_id = s\n", "The line cannot be read: the comments have no words after them"),
        new("IPR1020", "two declarations", "== b.conllu\n# global.Entity = eid-etype\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n\n# global.Entity = ⟦etype-eid⟧\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The line cannot be read: the document has begun with another declaration, or with none"),
        new("IPR1021", "gap", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦3⟧\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'3' is not the id that follows: here stands the word 2, a multiword token that starts with it, as in 2-3, or the empty node 1.1"),
        new("IPR1021", "no number", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦two⟧\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'two' is not the id that follows: here stands the word 2, a multiword token that starts with it, as in 2-3, or the empty node 1.1"),
        new("IPR1021", "empty node", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦1.2⟧\t_\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'1.2' is not the id that follows: here stands the word 2, a multiword token that starts with it, as in 2-3, or the empty node 1.1"),
        new("IPR1021", "range without end", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n⟦2-3⟧\tleft\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'2-3' is not the id that follows: the sentence ends with the word 2"),
        new("IPR1022", "other word", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\t⟦leaves⟧\tx\tX\t_\t_\t_\t_\t_\t_\n", "The words differ from '# text': where 'leaves' should stand, the text goes on with 'left'"),
        new("IPR1022", "at the end", "== b.conllu\n# text = Ann\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\t⟦left⟧\tx\tX\t_\t_\t_\t_\t_\t_\n", "The words differ from '# text': where 'left' should stand, the text is at its end"),
        new("IPR1022", "text goes on", "== b.conllu\n# text = ⟦Ann left .⟧\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The words differ from '# text': after the last form, the text goes on with '.'"),
        new("IPR1023", "head", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t⟦3⟧\tnsubj\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'3' is no head: it is the id of another of the 2 words of the sentence, of an empty node in the enhanced graph, or 0 for the root"),
        new("IPR1023", "itself", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t⟦1⟧\tnsubj\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'1' is no head: it is the id of another of the 2 words of the sentence, of an empty node in the enhanced graph, or 0 for the root"),
        new("IPR1023", "empty node", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t⟦2.1⟧:nsubj\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'2.1' is no head: it is the id of another of the 2 words of the sentence, of an empty node in the enhanced graph, or 0 for the root"),
        new("IPR1024", "feature", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\tCase=Nom|⟦Sing⟧\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'Sing' cannot be read: a feature has a name and a value, as in Number=Plur"),
        new("IPR1024", "feature twice", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\tCase=Nom|⟦Case=Acc⟧\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'Case=Acc' cannot be read: the feature is there twice; its values stand together, between commas"),
        new("IPR1024", "dependency", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t⟦nsubj⟧\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'nsubj' cannot be read: an enhanced dependency is a head and a relation, as in 4:nsubj"),
        new("IPR1024", "multiword token", "== b.conllu\n# text = Annleft\n1-2\tAnnleft\t⟦x⟧\t_\t_\t_\t_\t_\t_\t_\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'x' cannot be read: a multiword token has an underscore in column 3"),
        new("IPR1024", "head of an empty node", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\t_\n1.1\t_\tx\tX\t_\t_\t⟦1⟧\t_\t_\t_\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'1' cannot be read: an empty node has an underscore in column 7"),
        new("IPR1024", "bridge", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tBridge=⟦1⟧\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'1' cannot be read: it is written antecedent<anaphor, as in 13<33"),
        new("IPR1024", "entity of a bridge", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tSplitAnte=⟦7⟧<1\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "'7' cannot be read: no bracket in the document opens a mention of such an entity"),
        new("IPR1025", "open", "== corpus.yaml\ncorpus: Test\nformat: 1\nlicense: CC0-1.0\n== entities.yaml\nentities: []\n== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tEntity=(⟦1⟧-person\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The bracket '1' is not closed in its document"),
        new("IPR1025", "closed", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tEntity=⟦1⟧)\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The bracket '1' closes nothing that is open"),
        new("IPR1025", "neither", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tEntity=⟦1⟧\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The bracket '1' opens nothing and closes nothing"),
        new("IPR1025", "second part alone", "== b.conllu\n# text = Ann left\n1\tAnn\tx\tX\t_\t_\t_\t_\t_\tEntity=(⟦1[2/2]⟧-person)\n2\tleft\tx\tX\t_\t_\t_\t_\t_\t_\n", "The bracket '1[2/2]' is not the next part of a discontinuous mention"));
}
