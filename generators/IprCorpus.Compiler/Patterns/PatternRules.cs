using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Patterns;

/// <summary>IPR08xx: what C# code asks of a corpus.</summary>
internal static class PatternRules
{
    public static readonly DiagnosticRule InvalidPatternMethod = DiagnosticRule.Error("IPR0801", "Method that cannot be a pattern",
        "'{0}' cannot be a pattern: {1}");

    public static readonly DiagnosticRule PatternWithoutCorpus = DiagnosticRule.Error("IPR0802", "Pattern without a corpus",
        "The name 'Corpus' means no compiled corpus where '{0}' is declared; import the namespace of one with 'using'");

    public static readonly DiagnosticRule PatternSyntaxError = DiagnosticRule.Error("IPR0803", "Syntax error in a pattern",
        "Expected {0}, found {1}");

    public static readonly DiagnosticRule UnknownPatternType = DiagnosticRule.Error("IPR0804", "Unknown annotation type in a pattern",
        "The corpus has no annotation type '{0}'.{1}");

    public static readonly DiagnosticRule UnknownPatternAttribute = DiagnosticRule.Error("IPR0805", "Unknown attribute in a pattern",
        "{0} has no attribute '{1}'.{2} It has {3}");

    public static readonly DiagnosticRule UnknownPatternValue = DiagnosticRule.Error("IPR0806", "Unknown value in a pattern",
        "'{0}' is no value of {1}.{2} It has {3}");

    public static readonly DiagnosticRule InvalidPatternValue = DiagnosticRule.Error("IPR0807", "Value of the wrong kind in a pattern",
        "'{0}' holds {1}, but '{2}' is not; write {3}");

    public static readonly DiagnosticRule InvalidPatternExpression = DiagnosticRule.Error("IPR0808", "Invalid regular expression in a pattern",
        "'{0}' cannot be used as a regular expression: {1}; '==' compares with the characters as they are");

    public static readonly DiagnosticRule InvalidPatternComparison = DiagnosticRule.Error("IPR0809", "Comparison that a pattern cannot make",
        "'{0}' holds {1}, which a pattern cannot compare with '{2}'; {3}");

    public static readonly DiagnosticRule DuplicatePatternCapture = DiagnosticRule.Error("IPR0810", "Two captures of one name",
        "The name '{0}' is given twice; a capture has a name of its own");

    public static readonly DiagnosticRule PatternTooLarge = DiagnosticRule.Error("IPR0811", "Pattern that is too large",
        "The pattern is too large: {0} at most");

    public static readonly DiagnosticRule PatternMatchesNothing = DiagnosticRule.Warning("IPR0812", "Pattern that can match no token",
        "Every part of the pattern can be left out, so that it matches, without a token, everywhere; one part must be there");

    public static readonly DiagnosticRule AmbiguousPatternCorpus = DiagnosticRule.Error("IPR0813", "Pattern between several corpora",
        "The name 'Corpus' is ambiguous between {0} where '{1}' is declared; take a 'Document' of the one that is meant, or write 'using Corpus = " +
            "{2}.Corpus;'");

    public static readonly DiagnosticRule UnorderedPatternRepetition = DiagnosticRule.Error("IPR0814", "Repetition without an order of preference",
        "What is repeated without bound here can match no token, and holds '{0}', which takes as few as it can, so that no match comes first; leave out its " +
            "'?', bound it, or let a token be there each time");
}
