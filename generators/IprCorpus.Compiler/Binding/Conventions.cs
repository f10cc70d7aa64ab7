using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The conventions by which a document names what the schema declares, and what is asked of its ids and values.</summary>
internal abstract class Conventions
{
    /// <summary>Gets the conventions that a document follows.</summary>
    public static Conventions Of(SourceDocument document, SchemaTypes types, NodeShape shape) =>
        document.UsesLabels ? new LabelConventions(types, shape) : new SeedConventions(types, shape);

    /// <summary>Reports what is wrong with the id of a document.</summary>
    public abstract void CheckDocumentId(SourceScalar id);

    /// <summary>Reports what is wrong with the id of an annotation; false where the annotation cannot be kept.</summary>
    public abstract bool CheckAnnotationId(SourceScalar id);

    /// <summary>Finds the position of an annotation's type; -1 after a report.</summary>
    public abstract int TypeOf(SourceAnnotation annotation);

    /// <summary>Gets the properties of an annotation of a type.</summary>
    public abstract IReadOnlyList<SourceEntry> PropertiesOf(SourceAnnotation annotation, int type);

    /// <summary>Finds the position of a property among all of its type's; -1 for none of them.</summary>
    public abstract int PropertyOf(TypeTable table, int type, string name);

    /// <summary>Finds the position of a value of an enum; -1 for none of them.</summary>
    public abstract int EnumValueOf(EnumSchema declared, string name);

    /// <summary>Gets the name of a value of an enum, as the document would write it.</summary>
    public abstract string NameOf(EnumValueSchema value);

    /// <summary>Gets the name of a property, as the document would write it.</summary>
    public abstract string NameOf(PropertySchema property);

    /// <summary>Gets the keys that the format itself has beside the properties of a section's types.</summary>
    public abstract IReadOnlyList<string> KeysOf(TypeTable table);

    /// <summary>Gets the advice for a key that is no property and resembles none, with a space before it; empty for none.</summary>
    public abstract string AdviceFor(SourceScalar key, TypeTable table);

    /// <summary>Determines whether the string that a property holds has to be a country code of ISO 3166.</summary>
    public abstract bool IsCountryCode(PropertySchema property);

    /// <summary>Determines whether a node says that there is no value.</summary>
    public abstract bool IsLeftOut(SourceNode node);

    /// <summary>Gets the node of a string property as a scalar; null after a report.</summary>
    public abstract SourceScalar? AsString(string property, SourceNode node);

    /// <summary>Gets the node of a list property as a list, where the document may write a single item without one.</summary>
    public abstract SourceNode AsList(SourceNode node);

    /// <summary>Collects the values of a document that must be unique over the corpus.</summary>
    public abstract EquatableArray<KeyDeclaration> CollectKeys(IReadOnlyList<PropertySchema> properties, Value?[] values, IReadOnlyList<SourceEntry> entries);
}
