using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Schema;

/// <summary>IPR02xx: the schema.</summary>
internal static class SchemaRules
{
    public static readonly DiagnosticRule FormatVersion = DiagnosticRule.Error("IPR0201", "Format version not supported",
        "The corpus is written in format '{0}', and this compiler reads format {1}; update the package IprCorpus.Generators, or write 'format: {1}'");

    public static readonly DiagnosticRule InvalidTypeName = DiagnosticRule.Error("IPR0202", "Invalid type name",
        "'{0}' cannot be the name of a C# type or collection; write letters and digits in PascalCase, such as '{1}'");

    public static readonly DiagnosticRule ReservedTypeName = DiagnosticRule.Error("IPR0203", "Reserved type name",
        "'{0}' is the name of a built-in type, or of a member of every type; choose another");

    public static readonly DiagnosticRule DuplicateTypeName = DiagnosticRule.Error("IPR0204", "Duplicate type name",
        "'{0}' is declared already, at {1}; enums, entities and annotations share one namespace, and names in it differ in more than case");

    public static readonly DiagnosticRule UnknownBase = DiagnosticRule.Error("IPR0205", "Unknown base type",
        "There is no type '{0}' in this section to derive from.{1}");

    public static readonly DiagnosticRule BaseOfOtherSection = DiagnosticRule.Error("IPR0206", "Base type of another section",
        "'{0}' cannot be the base of '{1}': a base is declared in the same section, under '{2}'");

    public static readonly DiagnosticRule InheritanceCycle = DiagnosticRule.Error("IPR0207", "Inheritance cycle",
        "A type cannot derive from itself: {0}; remove one of these bases");

    public static readonly DiagnosticRule UnknownType = DiagnosticRule.Error("IPR0208", "Unknown property type",
        "There is no type '{0}'.{1} A property is of a built-in type, or of one that this schema declares");

    public static readonly DiagnosticRule MalformedType = DiagnosticRule.Error("IPR0209", "Malformed property type",
        "'{0}' is not a type: write a name, and after it '?' for an optional property or '[]' for a list, not both.{1}");

    public static readonly DiagnosticRule PropertyClash = DiagnosticRule.Error("IPR0210", "Properties with one C# name",
        "The property '{0}' needs the C# name '{2}', and so does {1}; rename one of them");

    public static readonly DiagnosticRule PropertyHidesMember = DiagnosticRule.Error("IPR0211", "Property hides a built-in member",
        "The property '{0}' of '{1}' has the C# name '{2}', which the generated type has for itself; rename it");

    public static readonly DiagnosticRule ReservedKey = DiagnosticRule.Error("IPR0212", "Reserved key",
        "'{0}' is a key of the format in {1} and cannot be a property; rename it");

    public static readonly DiagnosticRule InvalidSeedName = DiagnosticRule.Error("IPR0213", "Invalid name",
        "'{1}' cannot be the name of {0}: it starts with a letter that is no capital, followed by letters, digits, '-' and '_', at most 128");

    public static readonly DiagnosticRule EmptyEnum = DiagnosticRule.Error("IPR0214", "Enum without values",
        "The enum '{0}' has no values; list them under 'values'");

    public static readonly DiagnosticRule DuplicateEnumValue = DiagnosticRule.Error("IPR0215", "Enum values with one C# name",
        "The value '{0}' of '{1}' has the C# name '{3}', and so has '{2}'; rename one of them");

    public static readonly DiagnosticRule PluralClash = DiagnosticRule.Error("IPR0216", "Collections with one name",
        "The collection of '{1}' would be named '{0}', which belongs to {2}; give the type another 'plural'");

    public static readonly DiagnosticRule InvalidKeyProperty = DiagnosticRule.Error("IPR0217", "Property cannot be a key",
        "'{0}' cannot be a key: keys are single values of type 'string' or 'int', of entities and documents");

    public static readonly DiagnosticRule InverseOfNoReference = DiagnosticRule.Error("IPR0218", "Inverse of no reference",
        "'{0}' refers to no entity or annotation, so nothing can have an inverse list of it; remove 'inverse'");

    public static readonly DiagnosticRule InverseClash = DiagnosticRule.Error("IPR0219", "Inverse list with a taken name",
        "The inverse list of '{3}' would be '{0}' of '{1}', which is the name of {2}; name it with 'inverse'");

    public static readonly DiagnosticRule InvalidReading = DiagnosticRule.Error("IPR0220", "Invalid reading",
        "'{0}' is no property of type 'string' of '{1}', so it cannot stand for the covered text.{2}");

    public static readonly DiagnosticRule TypeNeedsText = DiagnosticRule.Error("IPR0221", "Type that needs a text",
        "A property of the entity type '{0}' cannot be of type '{1}': entities belong to no document");

    public static readonly DiagnosticRule InvalidNamespace = DiagnosticRule.Error("IPR0222", "Invalid namespace",
        "'{0}' cannot be the namespace of a corpus; set 'namespace' to names joined by '.', none of them a keyword, and the first neither 'System' nor " +
            "'Microsoft'");

    public static readonly DiagnosticRule RequiredReferenceCycle = DiagnosticRule.Warning("IPR0223", "Circle of required references",
        "Each of these needs the next: {0}; make one of the references optional");

    public static readonly DiagnosticRule AbstractWithoutDescendants = DiagnosticRule.Warning("IPR0224", "Abstract type without descendants",
        "'{0}' is abstract, and no type that can have instances derives from it");

    public static readonly DiagnosticRule EmptySchema = DiagnosticRule.Error("IPR0225", "Schema without content",
        "corpus.yaml is empty; it declares what can be annotated and starts with 'corpus' and 'format: 1'");

    public static readonly DiagnosticRule SeveralSchemas = DiagnosticRule.Error("IPR0226", "Several YAML documents in the schema",
        "corpus.yaml holds one YAML document; move what follows here elsewhere");

    public static readonly DiagnosticRule SchemaTooLarge = DiagnosticRule.Error("IPR0227", "Schema is too large",
        "The schema declares more under {0} than the {1} that are read; what follows is left out");

    public static readonly DiagnosticRule InvalidContainer = DiagnosticRule.Error("IPR0228", "Invalid container or mark of inference",
        "'{0}' cannot be the '{1}' of '{2}': {3}");

    public static readonly DiagnosticRule InvalidDefault = DiagnosticRule.Error("IPR0229", "Invalid default",
        "'{0}' cannot be the default of '{1}': {2}");
}
