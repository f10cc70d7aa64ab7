using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>A corpus compiled in one go, for hosts that do not live through its edits.</summary>
/// <typeparam name="T">What the host makes of a compiled file.</typeparam>
/// <param name="Schema">Null where there is none. Where nothing of it is sound, nothing else has been looked at but texts.</param>
/// <param name="Shown">What the files in foreign formats show of the schema.</param>
/// <param name="Files">What has become of the compiled files, in ordinal order of their paths.</param>
/// <param name="Registry">The entities of all files, each id once, in ordinal order of the ids.</param>
/// <param name="Findings">Everything that is wrong beside the schema: what the generator finds step by step.</param>
internal sealed record WholeCorpus<T>(
    SchemaResult? Schema, SchemaFacts Shown, IReadOnlyList<T> Files, EquatableArray<EntityModel> Registry, IReadOnlyList<CorpusDiagnostic> Findings);

/// <summary>Compiles a corpus in one go.</summary>
internal static class WholeCorpus
{
    /// <summary>For hosts that want the compiled files themselves.</summary>
    public static WholeCorpus<CorpusFileResult> Compile(IEnumerable<SourceFile> files, int workers, CancellationToken cancellation)
    {
        var results = new ConcurrentDictionary<string, CorpusFileResult>(StringComparer.Ordinal);
        return Compile<CorpusFileResult>(
            files,
            (schema, _) => input => results.GetOrAdd(input.File.Path, _ => CorpusFileCompiler.Compile(input, schema, cancellation)),
            static (_, _) => static file => file,
            workers,
            cancellation);
    }

    /// <summary>
    /// For hosts that hold as little as they can: each file is looked at by itself, and no text and no compiled file is held
    /// from one look to the next.
    /// </summary>
    /// <param name="files">The files of the corpus folder.</param>
    /// <param name="compiler">
    /// Gives, for the schema and what files show of it, what compiles one file. It is called twice for each, the second time when
    /// the entities of all files are known, and has to remember its results in whatever form suits the host.
    /// </param>
    /// <param name="made">Gives, for the schema and the entities of all files, what makes of a compiled file what the host wants.</param>
    /// <param name="workers">How many files are worked on at a time. It changes no result.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static WholeCorpus<T> Compile<T>(
        IEnumerable<SourceFile> files,
        Func<CorpusSchema, SchemaFacts, Func<CorpusInput, CorpusFileResult>> compiler,
        Func<CorpusSchema, EntityIndex, Func<CorpusFileResult, T>> made,
        int workers,
        CancellationToken cancellation)
    {
        var sorted = files.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => new CorpusInput(file, [])).ToArray();
        var paths = CorpusPaths.Of(sorted.Select(static input => input.File.Path));
        var others = sorted.Select(static input => input.File).Where(FileRoles.IsCompanion).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var looks = Each(sorted, input => (
            input.File,
            Companions: FileRoles.IsAnnotated(input.File) ? CompanionPaths.Read(input.File, paths, cancellation) : (EquatableArray<string>?)null,
            OfText: SourceFormats.IsText(input.File) ? CorpusChecks.CheckText(input.File) : [],
            OfFormat: CorpusChecks.CheckFormat(input.File)));
        var inputs = looks.Where(static look => look.Companions is not null).Select(look => FileRoles.Join(look.File, look.Companions.GetValueOrDefault(), others)).ToArray();
        var shown = FactsBuilder.Join(Each(inputs, input => CorpusFileCompiler.CollectFacts(input, cancellation)));
        var schemaFile = Array.Find(sorted, static input => input.File.Path == FileRoles.SchemaPath)?.File;
        var schemaResult = schemaFile is null ? null : SchemaCompiler.Compile(schemaFile, shown, cancellation);
        var findings = new List<CorpusDiagnostic>();
        findings.AddRange(looks.SelectMany(static look => look.OfText));
        findings.AddRange(looks.SelectMany(static look => look.OfFormat));
        if (schemaResult?.Schema is not { } schema)
            return new WholeCorpus<T>(schemaResult, shown, [], [], findings);

        var compile = compiler(schema, shown);
        var compiled = Each(inputs, input => compile(input) is var file ? (file.Entities, file.Diagnostics, Facts: FileFacts.Of(file, schema)) : default);
        var registry = Registry.Merge(compiled.SelectMany(static file => file.Entities));
        var entities = EntityIndex.Create(registry, schema);
        var names = NameIndex.Create(registry, schema);
        var facts = new EquatableArray<FileFacts>(Array.ConvertAll(compiled, static file => file.Facts));
        var dropped = new HashSet<string>(facts.SelectMany(static file => file.DroppedEntities), StringComparer.Ordinal);
        findings.AddRange(compiled.SelectMany(static file => file.Diagnostics));
        findings.AddRange(CorpusChecks.CheckAll(facts, schema));
        findings.AddRange(CorpusChecks.CheckUnusedTexts(
            looks.Select(static look => look.File).Where(SourceFormats.IsText), looks.SelectMany(static look => look.Companions.GetValueOrDefault())));

        var make = made(schema, entities);
        var linked = Each(inputs, input =>
        {
            var file = compile(input);
            var references = file.Documents.Select(static document => document.References).Concat(file.Entities.Select(static entity => entity.References));
            return (
                OfReferences: references.SelectMany(all => CorpusChecks.CheckReferences(all, entities, schema, dropped)).ToArray(),
                OfDocuments: file.Documents.SelectMany(document => CorpusChecks.CheckDocument(document, names, schema)).ToArray(),
                Made: make(file));
        });
        findings.AddRange(linked.SelectMany(static file => file.OfReferences));
        findings.AddRange(linked.SelectMany(static file => file.OfDocuments));
        return new WholeCorpus<T>(schemaResult, shown, Array.ConvertAll(linked, static file => file.Made), registry, findings);

        // What fails is told as where one file is worked on at a time.
        TResult[] Each<TResult>(CorpusInput[] inputs, Func<CorpusInput, TResult> look)
        {
            try
            {
                return inputs.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).WithCancellation(cancellation).Select(Look).ToArray();
            }
            catch (AggregateException failures)
            {
                ExceptionDispatchInfo.Capture(failures.InnerExceptions[0]).Throw();
                throw;
            }

            TResult Look(CorpusInput input)
            {
                var result = look(input);
                input.Release();
                return result;
            }
        }
    }
}
