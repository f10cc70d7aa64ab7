using System.Collections.Immutable;
using System.Runtime.Loader;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Storage;

/// <summary>A project whose corpus the build has compiled: what the generator makes of the products, with the resource beside it.</summary>
internal sealed class ResourceConsumer
{
    private const string Compiled = "/obj/corpus/";

    private readonly byte[] _resource;

    private ResourceConsumer(GeneratorOutput output, byte[] resource) => (Output, _resource) = (output, resource);

    public GeneratorOutput Output { get; }

    public static ResourceConsumer Of(TestCorpus corpus, params (string Key, string Value)[] properties)
    {
        var sources = corpus.Files
            .Select(static file => new SourceFile(file.Key, GeneratorDriverRun.Folder + file.Key, file.Value, SourceEncoding.Utf8, () => file.Value));
        var whole = WholeCorpus.Compile(sources, workers: 2, default);
        var layout = new CorpusLayout(whole.Schema!.Schema!);
        var entities = EntityIndex.Create(whole.Registry, layout.Schema);
        var documents = CorpusSteps.JoinDocuments(whole.Files
            .SelectMany(static file => file.Documents)
            .Select(document => CorpusSteps.Encode(CorpusSteps.WithoutPositions(document), layout, entities, default)));
        var schema = sources.First(static file => file.Path == FileRoles.SchemaPath);
        var pinned = SchemaCompiler.Pin(schema, whole.Shown, default);
        using var resource = new MemoryStream();
        ResourceWriter.Write(resource, SchemaDigest.Of(pinned), ResourceWriter.Catalog(documents, layout, entities),
            RegistryEncoder.Encode(whole.Registry, layout, entities), documents);

        // The corpus is there to be passed over.
        var files = corpus.Files
            .Select(static file => (AdditionalText)new Unreadable(GeneratorDriverRun.Folder + file.Key))
            .Append(new TestFile(Compiled + SchemaCompiler.PinnedName, pinned))
            .Append(new TestFile(Compiled + DiagnosticsFile.Name, DiagnosticsFile.Write([.. whole.Schema.Diagnostics, .. whole.Diagnostics])))
            .Append(new TestFile(Compiled + InstancesFile.Name,
                InstancesFile.Write(NamedInstances.Of(documents, layout).Concat(NamedInstances.Of(whole.Registry, layout)))));
        var options = properties.ToImmutableDictionary(static property => "build_property." + property.Key, static property => property.Value)
            .SetItem(Consumer.CorpusDirectory, GeneratorDriverRun.Folder)
            .SetItem("build_property.CorpusStorage", "resource")
            .SetItem("build_property.CorpusCompiled", Compiled);
        return new ResourceConsumer(GeneratorOutput.Of(files, options), resource.ToArray());
    }

    /// <summary>The compiled program; there must be no error and no warning in it.</summary>
    public byte[] Compile()
    {
        using var stream = new MemoryStream();
        var emitted = Output.Compilation.Emit(stream,
            manifestResources: [new ResourceDescription("IprCorpus", () => new MemoryStream(_resource), isPublic: true)]);
        emitted.Diagnostics.Should().BeEmpty();
        return stream.ToArray();
    }

    /// <summary>The compiled program, loaded.</summary>
    public System.Reflection.Assembly Load(AssemblyLoadContext context) => context.LoadFromStream(new MemoryStream(Compile()));

    private sealed class Unreadable(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("The build has read it.");
    }
}
