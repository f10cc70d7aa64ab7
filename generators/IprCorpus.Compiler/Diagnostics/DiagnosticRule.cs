namespace IprCorpus.Compiler.Diagnostics;

/// <summary>One rule of the catalogue. Rules are compared by reference; each exists once.</summary>
/// <param name="Id"><c>IPR</c> and four digits; never used again for anything else.</param>
/// <param name="Title">A few words that name the mistake.</param>
/// <param name="MessageFormat">Says what was found, what was expected, and what to do; <c>{0}</c> and so on stand for arguments.</param>
/// <param name="Severity">The severity unless the user configures another.</param>
internal sealed record DiagnosticRule(string Id, string Title, string MessageFormat, RuleSeverity Severity)
{
    public static DiagnosticRule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    public static DiagnosticRule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);

    public static DiagnosticRule Info(string id, string title, string message) => new(id, title, message, RuleSeverity.Info);

    public bool Equals(DiagnosticRule? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
