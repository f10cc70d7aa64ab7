using IprCorpus.Build.Cache;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Build;

/// <summary>
/// Compiles a corpus into what the C# compiler is then given: the resource with the data, and for the generator the findings to
/// report and the members to emit. A file whose content would stay as it is is not written, so that the compiler is not run for it.
/// </summary>
internal static class CorpusBuild
{
    /// <summary>
    /// Sources up to this size become string literals: the compiler then reads them itself, as fast as another process would start.
    /// A corpus this small takes more than <see cref="UserStrings.Available"/> only where every byte says more than seven.
    /// </summary>
    public const long LiteralLimit = 2 << 20;

    /// <summary>Says how the corpus is stored; written last, it tells the targets that the rest is there.</summary>
    public const string StorageFile = "storage.txt";

    public const string ResourceFile = "corpus.bin";
    private const string CacheName = "cache.bin";

    public static void Run(BuildRequest request)
    {
        Directory.CreateDirectory(request.Output);
        var isResource = request.IsForced || request.Files.Sum(static file => new FileInfo(file.Path).Length) > LiteralLimit;
        if (isResource)
        {
            Compile(request);
        }

        // Always written: its age is what the targets compare with that of the sources.
        File.WriteAllText(request.Output + StorageFile, isResource ? "resource" : "literals");
    }

    private static void Compile(BuildRequest request)
    {
        var workers = Environment.ProcessorCount;
        var files = request.Files
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(workers)
            .Select(file => CorpusFileReader.Read(file.Path, request.Folder, file.Format))
            .ToList();
        var schemaFile = files.Find(static file => file.Path == FileRoles.SchemaPath);
        ResultCache? cache = null;
        var pinned = "";
        var corpus = WholeCorpus.Compile<DocumentBlock[]>(
            files,
            (schema, shown) =>
            {
                pinned = SchemaCompiler.Pin(schemaFile!, shown, CancellationToken.None);
                cache = ResultCache.Open(request.Output + CacheName, pinned);
                return input => cache.Get(input) ?? cache.Keep(input, CorpusFileCompiler.Compile(input, schema, CancellationToken.None));
            },
            static (schema, entities) =>
            {
                var layout = new CorpusLayout(schema);
                return file => Array.ConvertAll(
                    [.. file.Documents], document => DocumentEncoder.Encode(document.Model, document.IdLocation.Path, layout, entities, CancellationToken.None));
            },
            workers,
            CancellationToken.None);
        cache?.Save();

        // The generator compiles the schema itself, and reports what is wrong with it; but what files show of it, it does not see.
        var isInferred = corpus.Shown.Types.Count > 0;
        OutputFile.Write(request.Output + SchemaCompiler.PinnedName, isInferred ? pinned : "");
        OutputFile.Write(request.Output + FindingsFile.Name, FindingsFile.Write([.. isInferred ? corpus.Schema?.Diagnostics ?? [] : [], .. corpus.Findings]));
        if (corpus.Schema?.Schema is not { } schema)
        {
            OutputFile.Write(request.Output + InstancesFile.Name, "");
            OutputFile.Write(request.Output + ResourceFile, static stream => ResourceWriter.Write(stream, new("", ""), new("", ""), []));
            return;
        }

        Write(request, corpus, schema);
    }

    private static void Write(BuildRequest request, WholeCorpus<DocumentBlock[]> corpus, CorpusSchema schema)
    {
        var layout = new CorpusLayout(schema);
        var entities = EntityIndex.Create(corpus.Registry, schema);
        var documents = Registry.Distinct(corpus.Files.SelectMany(static file => file));
        var catalog = ResourceWriter.Catalog(documents, layout, entities);
        var registry = RegistryEncoder.Encode(corpus.Registry, layout, entities);
        OutputFile.Write(request.Output + InstancesFile.Name, InstancesFile.Write(NamedInstances.Of(documents, layout).Concat(NamedInstances.Of(corpus.Registry, layout))));
        OutputFile.Write(request.Output + ResourceFile, stream => ResourceWriter.Write(stream, catalog, registry, documents));
    }
}
