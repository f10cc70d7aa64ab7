using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Values in JSON-LD: one of something, or a list of them.</summary>
internal static class WebValues
{
    /// <summary>The values that a key has: none, one, or the items of a list.</summary>
    public static SourceNode[] All(SourceNode? node) => node switch
    {
        null or SourceScalar { IsNull: true } => [],
        SourceList list => list.Items,
        _ => [node],
    };

    public static bool Has(SourceNode? node, string value) =>
        Array.Exists(All(node), item => item is SourceScalar { IsPlain: false, Text: var text } && text == value);

    /// <summary>The first string among the values.</summary>
    public static SourceScalar? Text(SourceNode? node) => All(node).OfType<SourceScalar>().FirstOrDefault(static scalar => !scalar.IsPlain);

    /// <summary>The IRI of a resource: a string, or the <c>id</c> of an object.</summary>
    public static SourceScalar? Iri(SourceNode? node) => node switch
    {
        SourceScalar { IsPlain: false } iri => iri,
        SourceMap map => map["id"] is SourceScalar { IsPlain: false } id ? id : null,
        _ => null,
    };
}
