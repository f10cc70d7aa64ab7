using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>Compiles one file with documents, entities, or both.</summary>
internal static class CorpusFileCompiler
{
    /// <summary>
    /// Everything sound in the file and every error in it that can be seen from the file, its companions and the schema
    /// alone. An error never costs more than the item that it is in.
    /// </summary>
    public static CorpusFileResult Compile(CorpusInput input, CorpusSchema schema, CancellationToken ct) =>
        SourceFormats.Of(input.File) is { } format ? CompileForeign(format, input, schema, ct) : CompileYaml(input, schema, ct);

    /// <summary>Collects the facts about the schema that a file in a foreign format states or implies; none for any other file.</summary>
    public static SchemaFacts CollectFacts(CorpusInput input, CancellationToken ct) =>
        SourceFormats.Of(input.File) is { } format ? FactsBuilder.Collect(format.Read(input, new DiagnosticBag(input.File), ct), ct) : new SchemaFacts([]);

    private static CorpusFileResult CompileForeign(SourceFormat format, CorpusInput input, CorpusSchema schema, CancellationToken ct)
    {
        var bag = new DiagnosticBag(input.File);
        TextFile.CheckEncoding(input.File, bag);
        var reading = format.Read(input, bag, ct);
        if (format.DeclaredUnit(input.File) is { } unit)
        {
            reading = reading with
            {
                Documents = [.. reading.Documents.Select(document => document with { Offsets = document.Offsets with { Unit = unit, IsDeclared = true } })],
            };
        }

        var texts = new TextSource(input.File, input.Companions, bag);
        var binder = new DocumentBinder(SchemaTypes.Of(schema), new NodeShape(bag), texts, ct);
        var documents = new List<DocumentResult>(reading.Documents.Count);
        foreach (var document in UnitDetection.Settle(reading.Documents, texts, bag, ct))
        {
            if (binder.Bind(document) is { } bound)
                documents.Add(bound);
        }

        return new CorpusFileResult(new EquatableArray<DocumentResult>(documents.ToArray()), [], bag.ToArray(), []);
    }

    private static CorpusFileResult CompileYaml(CorpusInput input, CorpusSchema schema, CancellationToken ct)
    {
        var bag = new DiagnosticBag(input.File);
        if (!YamlFile.Open(input.File, bag))
            return new CorpusFileResult([], [], bag.ToArray(), [CorpusFileResult.AnyEntity]);

        var types = SchemaTypes.Of(schema);
        var shape = new NodeShape(bag);
        var reader = new CorpusReader(shape);
        var documentBinder = new DocumentBinder(types, shape, new TextSource(input.File, input.Companions, bag), ct);
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
            bag.Add(FileRules.EmptyFile, 0, 0);

        return new CorpusFileResult(
            new EquatableArray<DocumentResult>(documents.ToArray()),
            new EquatableArray<EntityResult>(entities.ToArray()),
            bag.ToArray(),
            new EquatableArray<string>(dropped.ToArray()));
    }
}
