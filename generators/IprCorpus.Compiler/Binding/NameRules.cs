using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Binding;

/// <summary>IPR06xx: names.</summary>
internal static class NameRules
{
    public static readonly DiagnosticRule MemberCollision = DiagnosticRule.Error("IPR0601", "Named instances with one C# name",
        "'{0}' and '{1}', in {2}, both get the C# name '{3}.{4}'; rename one of them");

    public static readonly DiagnosticRule MemberHidesProperty = DiagnosticRule.Error("IPR0602", "Named instance hides a member",
        "'{0}' would get the C# name '{1}.{2}', which is a member of the type already; rename it");

    public static readonly DiagnosticRule InvalidInstanceName = DiagnosticRule.Error("IPR0603", "Invalid name of an instance",
        "'{0}' cannot be the name of an annotation: it starts with a letter, followed by letters, digits, '-' and '_', at most 128");

    public static readonly DiagnosticRule NameNotNormalized = DiagnosticRule.Error("IPR0604", "Id or name is not in NFC",
        "'{0}' is not in Unicode normalization form C, so that it would differ from the same word typed elsewhere; write '{1}'");

    public static readonly DiagnosticRule NoNamedInstance = DiagnosticRule.Info("IPR0605", "Document without a named instance",
        "The document '{0}' has no named instance, for 'Document.{1}' is {2}; find it with 'Document.ById', or rename it");
}
