using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>Compiles <c>corpus.yaml</c>.</summary>
internal static class SchemaCompiler
{
    /// <summary>
    /// The schema and every error in it. Types and properties that are unsound are left out and named in
    /// <see cref="Model.CorpusSchema.Unsound"/>, so that what depends on them is passed over in silence.
    /// </summary>
    /// <param name="facts">The facts from the files in foreign formats; a schema that is not pinned is completed with them.</param>
    public static SchemaResult Compile(SourceFile file, SchemaFacts? facts, CancellationToken ct)
    {
        var bag = new DiagnosticBag(file);
        return new SchemaResult(Declare(file, facts, bag, ct) is { } declaration ? new SchemaBinder(declaration, bag).Bind() : null, bag.ToArray());
    }

    /// <summary>The name of the file that hands a pinned schema from the build to the generator.</summary>
    public const string PinnedName = "schema.yaml";

    /// <summary>A <c>corpus.yaml</c> that says in full what is compiled, so that it can take the place of the one that left it open.</summary>
    public static string Pin(SourceFile file, SchemaFacts facts, CancellationToken ct)
    {
        var bag = new DiagnosticBag(file);
        if (Declare(file, facts, bag, ct) is not { } declaration)
            return file.Text;

        new SchemaBinder(declaration, bag).Bind();
        return SchemaWriter.Write(declaration);
    }

    /// <summary>Restores a schema that was checked before.</summary>
    /// <param name="pinned">The result of <see cref="Pin"/>.</param>
    public static SchemaResult Restore(string pinned, CancellationToken ct) =>
        Compile(new SourceFile(FileRoles.SchemaPath, FileRoles.SchemaPath, "", SourceEncoding.Utf8, () => pinned), null, ct) with { Diagnostics = [] };

    private static CorpusDeclaration? Declare(SourceFile file, SchemaFacts? facts, DiagnosticBag bag, CancellationToken ct)
    {
        if (ReadRoot(file, bag, ct) is not { } root || new SchemaReader(bag).Read(root) is not { } declaration)
            return null;

        if (facts is not null)
            SchemaInference.Complete(declaration, facts, bag);

        return declaration;
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
                bag.Add(SchemaRules.SeveralSchemas, chunk.Start, Math.Min(chunk.Start + 3, chunk.End));
                break;
            }

            root = YamlReader.Read(file.Text, chunk, bag, ct);
        }

        if (count == 0)
            bag.Add(SchemaRules.EmptySchema, 0, 0);

        return root;
    }
}
