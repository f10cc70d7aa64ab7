using IprCorpus.Compiler.Schema.Inference;

namespace IprCorpus.Compiler.Compilation;

/// <summary>The facts about the schema that one file states or implies.</summary>
/// <param name="Path">The path of the file, which decides the order where several are joined.</param>
/// <param name="Facts">The facts about the schema.</param>
internal sealed record FileSchemaFacts(string Path, SchemaFacts Facts);
