using IprCorpus.Build.Cache;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build;

/// <summary>
/// Compiles a corpus into what the C# compiler is then given: the resource with the data, and for the generator the schema, the
/// diagnostics to report and the members to emit; and for editors a JSON Schema. Contents decide whether there is anything to do, and never times; a file whose
/// content would stay as it is is not written, so that the compiler is not run for it.
/// </summary>
internal static class CorpusBuild
{
    /// <summary>
    /// Sources up to this size become string literals: the compiler then reads them itself, as fast as another process would start.
    /// A corpus this small takes more than <see cref="UserStrings.Available"/> only where every byte says more than seven.
    /// </summary>
    public const long LiteralLimit = 2 << 20;

    /// <summary>The name of the file that says how the corpus is stored.</summary>
    public const string StorageFile = "storage.txt";

    /// <summary>The name of the file that becomes a resource of the assembly.</summary>
    public const string ResourceFile = "corpus.bin";

    /// <summary>The name of the JSON Schema of the YAML files, from which editors complete.</summary>
    public const string JsonSchemaFile = "schema.json";

    private const string CacheName = "cache.bin";

    /// <summary>Answers a request, unless its answer is there.</summary>
    /// <returns>The files that are not read, each once; where there are any, there is no answer.</returns>
    /// <exception cref="IOException">A file cannot be read or written, or was changed meanwhile; what is there is then no answer.</exception>
    public static IReadOnlyList<PassedFile> Run(BuildRequest request)
    {
        Directory.CreateDirectory(request.Output);
        OutputFile.DeleteAbandoned(request.Output);
        var placed = new PlacedFiles(request);
        var admission = new FileAdmission(request.Folder, request.FollowsLinks);
        var refused = placed.Files.AsParallel().AsOrdered().Select(file => admission.Refusal(file.Path)).OfType<PassedFile>().Distinct().ToList();
        if (refused.Count > 0)
        {
            return refused;
        }

        var files = placed.Files
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(file => CorpusFileReader.Read(file.Path, request.Folder, file.Format, file.Place))
            .ToList();
        var question = BuildQuestion.DigestOf(request, files);
        if (BuildAnswer.Read(request.Output) is { } last && last.Question == question && last.IsWhole(request.Output))
        {
            return [];
        }

        var read = files.Where(static file => !KnownEndings.IsPassedOver(file.Path, file.Format));
        var isResource = request.IsResource ?? read.Sum(static file => new FileInfo(file.DisplayPath).Length) > LiteralLimit;
        var storage = OutputFile.Write(request.Output + StorageFile, isResource ? "resource" : "literals");
        new BuildAnswer(question, [storage, .. isResource ? Compile(request, files, placed.Diagnostics) : ForEditors(request, files)]).Write(request.Output);
        return [];
    }

    /// <summary>Compiles a corpus that is left to the C# compiler for its JSON Schema alone. A fault here is one there, which reports it.</summary>
    private static List<Product> ForEditors(BuildRequest request, IReadOnlyList<SourceFile> files) =>
        WriteJsonSchema(request, WholeCorpus.Compile(files, Environment.ProcessorCount, CancellationToken.None));

    /// <summary>Writes the JSON Schema. Without a sound schema the last one stays, so that editors complete while <c>corpus.yaml</c> is being edited.</summary>
    private static List<Product> WriteJsonSchema<T>(BuildRequest request, WholeCorpus<T> corpus) =>
        corpus.Schema?.Schema is { } schema ? [OutputFile.Write(request.Output + JsonSchemaFile, YamlJsonSchema.Write(schema, corpus.Registry))] : [];

    private static List<Product> Compile(BuildRequest request, IReadOnlyList<SourceFile> files, IEnumerable<CorpusDiagnostic> diagnostics)
    {
        var workers = Environment.ProcessorCount;
        var schemaFile = files.FirstOrDefault(static file => file.Path == FileRoles.SchemaPath);
        ResultCache? cache = null;
        var pinned = "";
        try
        {
            var corpus = WholeCorpus.Compile<DocumentBlock[]>(
                files,
                (schema, shown) =>
                {
                    pinned = SchemaCompiler.Pin(schemaFile!, shown, CancellationToken.None);
                    cache = ResultCache.Open(request.Output + CacheName, pinned);
                    return input => cache.Get(input) ?? cache.Keep(input, CorpusSteps.CompileFile(input, schema, CancellationToken.None).Result);
                },
                static (schema, entities) =>
                {
                    var layout = new CorpusLayout(schema);
                    return file => Array.ConvertAll(
                        [.. file.Documents], document => CorpusSteps.Encode(CorpusSteps.WithoutPositions(document), layout, entities, CancellationToken.None));
                },
                workers,
                CancellationToken.None);
            cache?.Save();
            return Write(request, corpus, pinned, diagnostics);
        }
        finally
        {
            cache?.Dispose();
        }
    }

    /// <summary>Writes the products; without a sound schema they are empty, and the diagnostics say why.</summary>
    private static List<Product> Write(BuildRequest request, WholeCorpus<DocumentBlock[]> corpus, string pinned, IEnumerable<CorpusDiagnostic> diagnostics)
    {
        List<Product> products =
        [
            OutputFile.Write(request.Output + SchemaCompiler.PinnedName, pinned),
            OutputFile.Write(request.Output + DiagnosticsFile.Name,
                DiagnosticsFile
                    .Write(DiagnosticLimit.Bound([.. diagnostics, .. corpus.Schema?.Diagnostics ?? [new(HostRules.NoSchema, null, [request.Folder])],
                        .. corpus.Diagnostics]))),
        ];
        if (corpus.Schema?.Schema is not { } schema)
        {
            return
            [
                .. products,
                OutputFile.Write(request.Output + InstancesFile.Name, ""),
                OutputFile.Write(request.Output + ResourceFile, static stream => ResourceWriter.Write(stream, 0, new("", ""), new("", ""), [])),
            ];
        }

        var layout = new CorpusLayout(schema);
        var entities = CorpusSteps.IndexEntities(corpus.Registry, schema);
        var documents = CorpusSteps.JoinDocuments(corpus.Files.SelectMany(static file => file));
        var catalog = ResourceWriter.Catalog(documents, layout, entities);
        var registry = RegistryEncoder.Encode(corpus.Registry, layout, entities);
        var instances = NamedInstances.Of(documents, layout).Concat(NamedInstances.Of(corpus.Registry, layout));
        return
        [
            .. products,
            OutputFile.Write(request.Output + InstancesFile.Name, InstancesFile.Write(instances)),
            OutputFile.Write(request.Output + ResourceFile, stream => ResourceWriter.Write(stream, SchemaDigest.Of(pinned), catalog, registry, documents)),
            .. WriteJsonSchema(request, corpus),
        ];
    }
}
