using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Layout;

/// <summary>
/// The layout of the data: the types of the schema, their inheritance, and the columns of their properties. It follows from the
/// schema alone, and two layouts are equal when their schemas are.
/// </summary>
internal sealed class CorpusLayout : IEquatable<CorpusLayout>
{
    /// <summary>The columns before the declared properties: id, shard, slot.</summary>
    public const int DocumentColumns = 3;

    /// <summary>The column before the declared properties: id.</summary>
    public const int EntityColumns = 1;

    /// <summary>The columns before the declared properties: start, length, fragments (ends, starts, lengths), id.</summary>
    public const int AnnotationColumns = 6;

    public CorpusLayout(CorpusSchema schema)
    {
        Schema = schema;
        Document = TypeLayout.Create([schema.Document], DocumentColumns)[0];
        Entities = TypeLayout.Create(schema.Entities, EntityColumns);
        Annotations = TypeLayout.Create(schema.Annotations, AnnotationColumns);
    }

    public CorpusSchema Schema { get; }

    public TypeLayout Document { get; }

    /// <summary>Entity types in the order of declaration.</summary>
    public IReadOnlyList<TypeLayout> Entities { get; }

    /// <summary>Annotation types in the order of declaration.</summary>
    public IReadOnlyList<TypeLayout> Annotations { get; }

    /// <summary>The type whose annotations are the tokens of their documents: the one of that name, if there is one.</summary>
    public TypeLayout? Token => Annotations.FirstOrDefault(static type => type.Name == "Token");

    /// <summary>The type whose annotations are the sentences of their documents: the one of that name, if there is one.</summary>
    public TypeLayout? Sentence => Annotations.FirstOrDefault(static type => type.Name == "Sentence");

    public bool Equals(CorpusLayout? other) => other is not null && Schema.Equals(other.Schema);

    public override bool Equals(object? obj) => Equals(obj as CorpusLayout);

    public override int GetHashCode() => Schema.GetHashCode();
}
