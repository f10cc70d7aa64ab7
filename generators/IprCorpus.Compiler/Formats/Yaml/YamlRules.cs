using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>IPR01xx: the syntax of YAML.</summary>
internal static class YamlRules
{
    public static readonly DiagnosticRule YamlSyntax = DiagnosticRule.Error("IPR0101", "Malformed YAML",
        "This is not well-formed YAML: {0}.{1}");

    public static readonly DiagnosticRule YamlTab = DiagnosticRule.Error("IPR0103", "Tab in the indentation",
        "A tab must not indent YAML; use spaces");

    public static readonly DiagnosticRule DuplicateKey = DiagnosticRule.Error("IPR0104", "Duplicate key",
        "The key '{0}' stands in this mapping already, at {1}; remove one of them{2}");

    public static readonly DiagnosticRule YamlTag = DiagnosticRule.Error("IPR0105", "Tag in YAML",
        "The tag '{0}' is not part of the format: the schema says what a value is; remove it");

    public static readonly DiagnosticRule UnknownAlias = DiagnosticRule.Error("IPR0106", "Alias without an anchor",
        "The alias '*{0}' has no anchor '&{0}' that is complete before it");

    public static readonly DiagnosticRule TooManyAliases = DiagnosticRule.Error("IPR0107", "Too many aliases",
        "The aliases of this YAML document stand for more than {0} nodes; write the values out");

    public static readonly DiagnosticRule YamlMergeKey = DiagnosticRule.Error("IPR0108", "Merge key in YAML",
        "The merge key '<<' is not part of the format; write the keys out");

    public static readonly DiagnosticRule YamlTooDeep = DiagnosticRule.Error("IPR0109", "Nested too deeply",
        "The YAML is nested more than {0} levels deep");

    public static readonly DiagnosticRule YamlTooLarge = DiagnosticRule.Error("IPR0110", "YAML is too large",
        "There are more {0} than the {1} that are read; split the file");

    public static readonly DiagnosticRule YamlDirective = DiagnosticRule.Error("IPR0111", "YAML directive",
        "The directive '{0}' is not part of the format; remove the line");

    public static readonly DiagnosticRule YamlKey = DiagnosticRule.Error("IPR0112", "Key is not a word",
        "A key must be a single value of at most {0} characters, written where it stands");
}
