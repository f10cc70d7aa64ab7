namespace IprCorpus.Parquet.Shape;

/// <summary>The kinds of values that a schema can declare.</summary>
internal enum PropertyKind
{
    String,
    Int,
    Decimal,
    Bool,
    Date,
    DateTime,
    Period,
    Quantity,
    Uri,
    Span,
    Enum,
    Entity,
    Annotation,
}
