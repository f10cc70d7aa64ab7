using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class AnchorExamples
{
    private const string Head = "document: a\nannotations:\n  - Gap: g\n";
    private const string Smile = "== a.txt\nHi 😀 you e\u0301 👩‍🔬 end\n== a.yaml\n" + Head;
    private const string Poem = "== a.txt\n“Don’t  go,”\r\nhe said – again.\n== a.yaml\n" + Head;

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0301", "misspelt", Head + "    exact: ⟦Ann wroks for Acme⟧\n", "The text has no 'Ann wroks for Acme'; the most similar text is \"Ann works for Acme\" at 1:1"),
        new("IPR0301", "nothing like it", Head + "    exact: ⟦Zebras⟧\n", "The text has no 'Zebras', nor anything like it"),
        new("IPR0301", "too short to compare", Head + "    exact: ⟦Zoe⟧\n", "The text has no 'Zoe', nor anything like it"),
        new("IPR0301", "block scalar", Head + "    exact: ⟦|-\n      Ann works\n      for Acne⟧\n", "The text has no 'Ann works\\nfor Acne'; the most similar text is \"Ann works for Acme\" at 1:1"),
        new("IPR0301", "zero-width", Head + "    exact: ⟦\"\"⟧\n    prefix: works fro Acme\n", "The text has no 'works fro Acme'; the most similar text is \"works for Acme\" at 1:5"),
        new("IPR0302", "case", Head + "    exact: ⟦ann works⟧\n", "The text has no 'ann works', but something that differs only in letter case, at 1:1; copy what stands there: \"Ann works\""),
        new("IPR0302", "white space", Poem + "    exact: ⟦he said –  again⟧\n", "The text has no 'he said –  again', but something that differs only in white space, at 2:1; copy what stands there: \"he said – again\""),
        new("IPR0302", "several", Poem + "    exact: ⟦\"'don't go,'\"⟧\n", "The text has no ''don't go,'', but something that differs only in white space, letter case and quotation marks or dashes, at 1:1; copy what stands there: \"“Don’t  go,”\""),
        new("IPR0302", "quotation marks and line end", Poem + "    exact: ⟦\"Don't  go,\\\"\\nhe said\"⟧\n", "The text has no 'Don't  go,\"\\nhe said', but something that differs only in white space and quotation marks or dashes (the text has U+000D CARRIAGE RETURN), at 1:2; copy what stands there: \"Don’t  go,”\\r\\nhe said\""),
        new("IPR0302", "composition", Smile + "    exact: ⟦you é⟧\n", "The text has no 'you é', but something that differs only in composed characters (the text is decomposed there (NFD), the quote composed (NFC)), at 1:7; copy what stands there: \"you e\u0301\""),
        new("IPR0302", "invisible", Smile + "    exact: ⟦\"👩🔬 end\"⟧\n", "The text has no '👩🔬 end', but something that differs only in invisible characters (the text has U+200D ZERO WIDTH JOINER), at 1:14; copy what stands there: \"👩\\u200D🔬 end\""),
        new("IPR0303", "prefix", Head + "    exact: Acme\n    prefix: ⟦\"from \"⟧\n", "'Acme' is in the text, at 1:15, but not with this prefix and suffix: before it stands \"n works for \", after it \". She said: \""),
        new("IPR0303", "suffix of the meant one", Head + "    exact: Acme\n    prefix: \"said: \"\n    suffix: ⟦\" was\"⟧\n", "'Acme' is in the text, at 1:31, but not with this prefix and suffix: before it stands \". She said: \", after it \" is good. An\""),
        new("IPR0304", "twice", Head + "    exact: ⟦Acme⟧\n", "'Acme' is in the text 2 times; say which one is meant: at 1:15 with suffix: \".\"; at 1:31 with suffix: \" \""),
        new("IPR0304", "many times", Head + "    exact: ⟦n⟧\n", "'n' is in the text 4 times; say which one is meant: at 1:2 with suffix: \"n works\"; at 1:3 with suffix: \" works\"; at 1:46 with prefix: \" A\"; at 1:47 with prefix: \" An\""),
        new("IPR0304", "at the edges", "== a.txt\nab\n== a.yaml\n" + "document: a\nannotations:\n  - Gap: g\n    exact: ab\n---\ndocument: b\ntext: b.txt\nannotations:\n  - Gap: g\n    exact: ⟦aa⟧\n== b.txt\naaa", "'aa' is in the text 2 times; say which one is meant: at 1:1 with suffix: \"a\"; at 1:2 with prefix: \"a\""),
        new("IPR0304", "context is not enough", Head + "    exact: ⟦n⟧\n    prefix: An\n", "'Ann' is in the text 2 times; say which one is meant: at 1:3 with suffix: \" works\"; at 1:47 with prefix: \" An\""),
        new("IPR0305", "moved", Head + "    exact: ⟦works⟧\n    start: 3\n    end: 8\n", "At 3..8 stands ' work', not 'works'. The nearest place of the quote is 4..9."),
        new("IPR0305", "wrong length", Head + "    exact: ⟦works⟧\n    start: 4\n    end: 10\n", "At 4..10 stands 'works ', not 'works'. The nearest place of the quote is 4..9."),
        new("IPR0305", "code points", Smile + "    exact: ⟦you⟧\n    start: 5\n    end: 8\n", "At 5..8 stands ' yo', not 'you'. The positions seem to count Unicode code points; in UTF-16 code units they are 6..9."),
        new("IPR0305", "UTF-8 bytes", Smile + "    exact: ⟦you⟧\n    start: 8\n    end: 11\n", "At 8..11 stands 'u e', not 'you'. The positions seem to count UTF-8 bytes; in UTF-16 code units they are 6..9."),
        new("IPR0305", "line ends counted as one", Poem + "    exact: ⟦he⟧\n    start: 13\n    end: 15\n", "At 13..15 stands '\\nh', not 'he'. The positions seem to count UTF-16 code units, each CR LF as one; in UTF-16 code units they are 14..16."),
        new("IPR0305", "one too high", Head + "    exact: ⟦works⟧\n    start: 5\n    end: 10\n", "At 5..10 stands 'orks ', not 'works'. The nearest place of the quote is 4..9."),
        new("IPR0305", "prefix disagrees", Head + "    exact: works\n    start: 4\n    end: 9\n    prefix: ⟦\"She \"⟧\n", "At 0..4 stands 'Ann ', not 'She '. The position itself, 4..9, fits."),
        new("IPR0306", "reversed", Head + "    exact: works\n    start: 9\n    end: ⟦4⟧\n", "The end 4 lies before the start 9; exchange them"),
        new("IPR0307", "end", Head + "    exact: works\n    start: 4\n    end: ⟦900⟧\n", "4..900 leaves the text, which is 54 UTF-16 code units long. The nearest place of the quote is 4..9."),
        new("IPR0307", "both", Head + "    start: ⟦900⟧\n    end: 900\n", "900..900 leaves the text, which is 54 UTF-16 code units long."),
        new("IPR0308", "start", Smile + "    exact: ⟦\"\"⟧\n    start: 4\n    end: 4\n", "The start of the anchor, 4, lies inside the character 😀, which is two UTF-16 code units long; include or exclude both"),
        new("IPR0309", "combining mark", Smile + "    exact: ⟦you e⟧\n", "The end of the anchor, 11, lies inside 'e\u0301', which readers see as one character"),
        new("IPR0309", "joiner", Smile + "    exact: ⟦👩⟧\n", "The end of the anchor, 15, lies inside '👩\\u200D🔬', which readers see as one character"),
        new("IPR0309", "line end", "== a.txt\nA\r\nB\r\n\n== a.yaml\n" + Head + "    exact: ⟦\"\"⟧\n    start: 2\n    end: 2\n", "The start of the anchor, 2, lies inside '\\r\\n', which readers see as one character"),
        new("IPR0310", "start", Head + "    exact: ⟦\" works\"⟧\n", "The quote starts with white space; leave it out, or the annotation covers more than its words"),
        new("IPR0310", "end", Head + "    exact: ⟦\"works \"⟧\n", "The quote ends with white space; leave it out, or the annotation covers more than its words"),
        new("IPR0310", "both", Head + "    exact: ⟦\" works \"⟧\n", "The quote starts and ends with white space; leave it out, or the annotation covers more than its words"),
        new("IPR0311", "overlap", Head + "    fragments: [works for, ⟦for Acme⟧]\n", "The fragment 10..18 does not lie after the one before it, 4..13; fragments stand in text order and do not overlap"),
        new("IPR0311", "order", Head + "    fragments: [She said, { exact: ⟦Ann⟧, suffix: \" works\" }]\n", "The fragment 0..3 does not lie after the one before it, 20..28; fragments stand in text order and do not overlap"),
        new("IPR0312", "same values", "document: a\nannotations:\n  - Mention: m\n    exact: She\n    entity: ann\n  - ⟦Mention⟧:\n    exact: She\n    entity: ann\n", "This Mention covers the same text as another, at 3:5, and says the same; remove one of them"),
        new("IPR0313", "no keys", "document: a\nannotations:\n  - ⟦Gap⟧: g\n", "This Gap does not say which words it means; give it 'exact' with a quote from the text"),
        new("IPR0314", "no exact", Head + "    prefix: ⟦Ann⟧\n", "A quote needs 'exact': 'prefix' and 'suffix' only say where it stands"),
        new("IPR0314", "no end", Head + "    exact: ⟦Ann⟧\n    start: 0\n", "'start' needs 'end'"),
        new("IPR0314", "no start", Head + "    exact: ⟦Ann⟧\n    end: 0\n", "'end' needs 'start'"),
        new("IPR0314", "no check", Head + "    start: ⟦0⟧\n    end: 3\n", "'start' and 'end' need 'exact', the text between them, so that a change of the text is noticed"),
        new("IPR0314", "nowhere", Head + "    exact: ⟦\"\"⟧\n", "An empty quote marks a point; say which one with 'prefix', 'suffix' or both"),
        new("IPR0315", "word", Head + "    exact: Ann\n    start: ⟦zero⟧\n    end: 3\n", "'zero' is no position: 'start' is a whole number of UTF-16 code units, counted from 0"),
        new("IPR0315", "negative", Head + "    exact: Ann\n    start: 0\n    end: ⟦-3⟧\n", "'-3' is no position: 'end' is a whole number of UTF-16 code units, counted from 0"),
        new("IPR0315", "too large", Head + "    exact: Ann\n    start: 0\n    end: ⟦99999999999⟧\n", "'99999999999' is no position: 'end' is a whole number of UTF-16 code units, counted from 0"),
        new("IPR0316", "both", Head + "    exact: She\n    ⟦fragments⟧: [works]\n", "An annotation has either 'fragments' or a selector of its own, not both"),
        new("IPR0318", "start", Head + "    exact: ⟦orks for⟧\n", "The quote begins inside the word 'works'; quote whole words: \"works for\"" + OrParts),
        new("IPR0318", "end", Head + "    exact: ⟦works f⟧\n", "The quote ends inside the word 'for'; quote whole words: \"works for\"" + OrParts),
        new("IPR0318", "within a word", Head + "    exact: ⟦ork⟧\n", "The quote begins and ends inside the word 'works'; quote whole words: \"works\"" + OrParts),
        new("IPR0318", "both", Head + "    exact: ⟦orks fo⟧\n", "The quote begins inside the word 'works' and ends inside the word 'for'; quote whole words: \"works for\"" + OrParts),
        new("IPR0318", "context", Head + "    exact: ⟦ork⟧\n    prefix: w\n    suffix: s\n", "The quote begins and ends inside the word 'works'; quote whole words: \"works\"" + OrParts),
        new("IPR0318", "fragments", Head + "    fragments: [⟦nn wor⟧, e said]\n", "The quote begins inside the word 'Ann'; quote whole words: \"Ann wor\"" + OrParts),
        new("IPR0318", "span", "document: a\nannotations:\n  - Figure: f\n    exact: works\n    at: ⟦e sa⟧\n", "The quote begins inside the word 'She' and ends inside the word 'said'; quote whole words: \"She said\"" + OrParts),
        new("IPR0319", "asked for", "== corpus.yaml\ncorpus: Test\nformat: 1\nlicense: CC0-1.0\ngranularity: word\nannotations: { Gap: {} }\n== entities.yaml\nentities: []\n== a.yaml\n" + Head + "    exact: ⟦orks for⟧\n", "The quote begins inside the word 'works', and corpus.yaml sets 'granularity: word'; quote whole words: \"works for\""));

    private const string OrParts = ", or set 'granularity: character' in corpus.yaml if parts of words are annotated";
}
