using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR03xx: anchors.</summary>
internal static class AnchorRules
{
    public static readonly DiagnosticRule QuoteNotFound = DiagnosticRule.Error("IPR0301", "Quote not found",
        "The text has no '{0}'{1}");

    public static readonly DiagnosticRule QuoteSpelledDifferently = DiagnosticRule.Error("IPR0302", "Quote is spelled differently",
        "The text has no '{0}', but something that differs only in {1}, at {2}; copy what stands there: {3}");

    public static readonly DiagnosticRule ContextNotFound = DiagnosticRule.Error("IPR0303", "Quote has another context",
        "'{0}' is in the text, at {1}, but not with this prefix and suffix: before it stands {2}, after it {3}{4}");

    public static readonly DiagnosticRule QuoteAmbiguous = DiagnosticRule.Error("IPR0304", "Quote is ambiguous",
        "'{0}' is in the text {1} times; say which one is meant: {2}");

    public static readonly DiagnosticRule PositionDisagrees = DiagnosticRule.Error("IPR0305", "Position disagrees with the quote",
        "At {0}..{1} stands '{2}', not '{3}'.{4}");

    public static readonly DiagnosticRule ReversedPosition = DiagnosticRule.Error("IPR0306", "Position is reversed",
        "The end {1} lies before the start {0}; exchange them");

    public static readonly DiagnosticRule PositionOutOfRange = DiagnosticRule.Error("IPR0307", "Position outside the text",
        "{0}..{1} leaves the text, which is {2} long.{3}");

    public static readonly DiagnosticRule CutsSurrogatePair = DiagnosticRule.Error("IPR0308", "Anchor cuts a character",
        "The {0} of the anchor, {1}, lies inside the character {2}, which is two UTF-16 code units long; include or exclude both");

    public static readonly DiagnosticRule CutsGraphemeCluster = DiagnosticRule.Warning("IPR0309", "Anchor cuts a user-perceived character",
        "The {0} of the anchor, {1}, lies inside '{2}', which readers see as one character");

    public static readonly DiagnosticRule SurroundingSpace = DiagnosticRule.Warning("IPR0310", "Anchor with space at its edge",
        "The quote {0} with white space; leave it out, or the annotation covers more than its words");

    public static readonly DiagnosticRule OverlappingFragments = DiagnosticRule.Error("IPR0311", "Fragments overlap or are out of order",
        "The fragment {0}..{1} does not lie after the one before it, {2}..{3}; fragments stand in text order and do not overlap");

    public static readonly DiagnosticRule EqualAnnotations = DiagnosticRule.Warning("IPR0312", "Equal annotations",
        "This {0} covers the same text as another, at {1}, and says the same; remove one of them");

    public static readonly DiagnosticRule MissingAnchor = DiagnosticRule.Error("IPR0313", "Annotation without an anchor",
        "This {0} does not say which words it means; give it 'exact' with a quote from the text");

    public static readonly DiagnosticRule IncompleteSelector = DiagnosticRule.Error("IPR0314", "Incomplete selector",
        "{0}");

    public static readonly DiagnosticRule InvalidPosition = DiagnosticRule.Error("IPR0315", "Position is no number",
        "'{1}' is no position: '{0}' is a whole number of {2}, counted from 0");

    public static readonly DiagnosticRule FragmentsAndSelector = DiagnosticRule.Error("IPR0316", "Fragments and a selector",
        "An annotation has either 'fragments' or a selector of its own, not both");

    public static readonly DiagnosticRule CopyOfPartOfWords = DiagnosticRule.Warning("IPR0317", "Copied text is part of the words",
        "At {0}..{1} stands '{2}', and the copied text '{3}' is that without the rest of its words; the position holds, as where a tool annotates whole words");

    public static readonly DiagnosticRule QuoteCutsWord = DiagnosticRule.Warning("IPR0318", "Quote begins or ends inside a word",
        "The quote {0}; quote whole words: {1}, or set 'granularity: character' in corpus.yaml if parts of words are annotated");

    public static readonly DiagnosticRule QuoteCutsWordOfCorpus = DiagnosticRule.Error("IPR0319", "Quote begins or ends inside a word of a corpus of words",
        "The quote {0}, and corpus.yaml sets 'granularity: word'; quote whole words: {1}");

    public static readonly DiagnosticRule CommentContinuesQuote = DiagnosticRule.Warning("IPR0320", "Comment continues the quote",
        "The quote ends before the '#', which begins a comment after a blank, and the text goes on with that comment; put the quote in quotation marks: {0}");

    public static readonly DiagnosticRule NoSuchOccurrence = DiagnosticRule.Error("IPR0321", "No such occurrence",
        "There is no occurrence '{0}' of '{1}': it is in the text {2}, and occurrences are counted from 1");

    public static readonly DiagnosticRule OtherLineEnds = DiagnosticRule.Error("IPR0322", "Quote has other line ends",
        "'{0}' is in the text, at {1}, but lines end with {2} there and with {3} in the quote; if git has converted the text, "
        + "put '*.txt -text' into .gitattributes and check the text out again, and if not, write {4}");

    public static readonly DiagnosticRule Reanchored = DiagnosticRule.Warning("IPR1072", "Annotation moved to its quote",
        "'{0}' is not at {1}..{2}, but in the text once, at {3}..{4}; the annotation is taken to be there");
}
