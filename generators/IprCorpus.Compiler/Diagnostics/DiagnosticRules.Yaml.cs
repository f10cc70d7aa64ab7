namespace IprCorpus.Compiler.Diagnostics;

internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule YamlSyntax = Error("IPR0101", "Malformed YAML",
        "This is not well-formed YAML: {0}.{1}");

    public static readonly DiagnosticRule YamlCharacter = Error("IPR0102", "Character not allowed in YAML",
        "{0} must not stand in a YAML file as such{1}; write it as \"{2}\" between double quotation marks");

    public static readonly DiagnosticRule YamlTab = Error("IPR0103", "Tab in the indentation",
        "A tab must not indent YAML; use spaces");

    public static readonly DiagnosticRule DuplicateKey = Error("IPR0104", "Duplicate key",
        "The key '{0}' stands in this mapping already, at {1}; remove one of them");

    public static readonly DiagnosticRule YamlTag = Error("IPR0105", "Tag in YAML",
        "The tag '{0}' is not part of the format: the schema says what a value is; remove it");

    public static readonly DiagnosticRule UnknownAlias = Error("IPR0106", "Alias without an anchor",
        "The alias '*{0}' has no anchor '&{0}' that is complete before it");

    public static readonly DiagnosticRule TooManyAliases = Error("IPR0107", "Too many aliases",
        "The aliases of this YAML document stand for more than {0} nodes; write the values out");

    public static readonly DiagnosticRule YamlMergeKey = Error("IPR0108", "Merge key in YAML",
        "The merge key '<<' is not part of the format; write the keys out");

    public static readonly DiagnosticRule YamlTooDeep = Error("IPR0109", "Nested too deeply",
        "The YAML is nested more than {0} levels deep");

    public static readonly DiagnosticRule YamlTooLarge = Error("IPR0110", "YAML is too large",
        "There are more {0} than the {1} that are read; split the file");

    public static readonly DiagnosticRule YamlDirective = Error("IPR0111", "YAML directive",
        "The directive '{0}' is not part of the format; remove the line");

    public static readonly DiagnosticRule YamlKey = Error("IPR0112", "Key is not a word",
        "A key must be a single value of at most {0} characters, written where it stands");

    public static readonly DiagnosticRule UnknownKey = Error("IPR0113", "Unknown key",
        "{0} has no key '{1}'.{2} It can have {3}");

    public static readonly DiagnosticRule WrongNode = Error("IPR0114", "Wrong kind of node",
        "{0} must be {1}, but this is {2}");

    public static readonly DiagnosticRule MissingKey = Error("IPR0115", "Missing key",
        "{0} must have the key '{1}'");

    public static readonly DiagnosticRule UnknownContent = Error("IPR0116", "Neither a document nor entities",
        "This YAML document is neither an annotated document, which begins with the key 'document', nor a registry, which has the key 'entities'.{0}");

    public static readonly DiagnosticRule DocumentKeyFirst = Error("IPR0117", "The key 'document' must come first",
        "The key 'document' must be the first of its document, so that a reader knows what follows");

    public static readonly DiagnosticRule EmptyValue = Error("IPR0118", "Value left empty",
        "'{0}' has no value; give it one, or leave out the key if it is optional");
}
