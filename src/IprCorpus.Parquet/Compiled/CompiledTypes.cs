using IprCorpus.Parquet.Shape;

namespace IprCorpus.Parquet.Compiled;

/// <summary>The shape of a compiled corpus with the records that it was read from, each at the position of its type.</summary>
/// <param name="Corpus">The generated facade.</param>
/// <param name="Shape">The shape of the schema.</param>
/// <param name="Document">The record of documents.</param>
/// <param name="Entities">The records of entities.</param>
/// <param name="Annotations">The records of annotations.</param>
internal sealed record CompiledTypes(Type Corpus, CorpusShape Shape, Type Document, IReadOnlyList<Type> Entities, IReadOnlyList<Type> Annotations);
