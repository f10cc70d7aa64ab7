using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Reading.Yaml;

namespace IprCorpus.Compiler;

/// <summary>Compiles one file with documents, entities, or both.</summary>
internal static class CorpusFileCompiler
{
    /// <summary>
    /// Everything sound in the file and every mistake in it that can be seen from the file, its texts and the schema alone.
    /// A mistake never costs more than the item that it is in.
    /// </summary>
    public static CorpusFileResult Compile(CorpusInput input, CorpusSchema schema, CancellationToken ct)
    {
        var bag = new DiagnosticBag(input.File);
        if (!YamlFile.Open(input.File, bag))
            return new CorpusFileResult([], [], bag.ToArray(), [CorpusFileResult.AnyEntity]);

        var types = SchemaTypes.Of(schema);
        var shape = new NodeShape(bag);
        var reader = new CorpusReader(shape);
        var documentBinder = new DocumentBinder(types, shape, new TextSource(input.File, input.Texts, bag), ct);
        var entityBinder = new EntityBinder(types, shape);
        var documents = new List<DocumentResult>();
        var entities = new List<EntityResult>();
        var dropped = new List<string>();
        var isEmpty = true;
        foreach (var chunk in YamlFile.Documents(input.File.Text, bag))
        {
            isEmpty = false;
            if (YamlReader.Read(input.File.Text, chunk, bag, ct) is not { } root)
            {
                if (input.File.Text.IndexOf(CorpusReader.EntitiesKey, chunk.Start, chunk.End - chunk.Start, StringComparison.Ordinal) >= 0)
                    dropped.Add(CorpusFileResult.AnyEntity);

                continue;
            }

            var (document, registry) = reader.Read(root);
            if (document is not null && documentBinder.Bind(document) is { } bound)
                documents.Add(bound);

            foreach (var source in registry)
            {
                ct.ThrowIfCancellationRequested();
                if (entityBinder.Bind(source) is { } entity)
                    entities.Add(entity);
                else
                    dropped.Add(source.Id.Text);
            }
        }

        if (isEmpty)
            bag.Add(DiagnosticRules.EmptyFile, 0, 0);

        return new CorpusFileResult(
            new EquatableArray<DocumentResult>(documents.ToArray()),
            new EquatableArray<EntityResult>(entities.ToArray()),
            bag.ToArray(),
            new EquatableArray<string>(dropped.ToArray()));
    }
}
