using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Reading.Yaml;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler;

/// <summary>Compiles <c>corpus.yaml</c>.</summary>
internal static class SchemaCompiler
{
    /// <summary>
    /// The schema and every mistake in it. Types and properties that are unsound are left out and named in
    /// <see cref="Model.CorpusSchema.Unsound"/>, so that what depends on them is passed over in silence.
    /// </summary>
    public static SchemaResult Compile(SourceFile file, CancellationToken ct)
    {
        var bag = new DiagnosticBag(file);
        var schema = ReadRoot(file, bag, ct) is { } root && new SchemaReader(bag).Read(root) is { } declaration
            ? new SchemaBinder(declaration, bag).Bind()
            : null;
        return new SchemaResult(schema, bag.ToArray());
    }

    private static SourceNode? ReadRoot(SourceFile file, DiagnosticBag bag, CancellationToken ct)
    {
        if (!YamlFile.Open(file, bag))
            return null;

        SourceNode? root = null;
        var count = 0;
        foreach (var chunk in YamlChunk.Split(file.Text))
        {
            if (count++ > 0)
            {
                bag.Add(DiagnosticRules.SeveralSchemas, chunk.Start, Math.Min(chunk.Start + 3, chunk.End));
                break;
            }

            root = YamlReader.Read(file.Text, chunk, bag, ct);
        }

        if (count == 0)
            bag.Add(DiagnosticRules.EmptySchema, 0, 0);

        return root;
    }
}
