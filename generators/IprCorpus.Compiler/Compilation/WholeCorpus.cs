using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>A corpus compiled in one go, for hosts that do not live through its edits.</summary>
/// <typeparam name="T">The type that the host makes of a compiled file.</typeparam>
/// <param name="Schema">Null where there is none. Where nothing of it is sound, nothing else has been looked at but texts.</param>
/// <param name="Shown">The facts about the schema from the files in foreign formats.</param>
/// <param name="Files">The results of the compiled files, in ordinal order of their paths.</param>
/// <param name="Registry">The entities of all files, each id once, in ordinal order of the ids.</param>
/// <param name="Diagnostics">Everything that is wrong beside the schema: what the generator finds step by step.</param>
internal sealed record WholeCorpus<T>(
    SchemaResult? Schema, SchemaFacts Shown, IReadOnlyList<T> Files, EquatableArray<EntityModel> Registry, IReadOnlyList<CorpusDiagnostic> Diagnostics);

/// <summary>Compiles a corpus in one go.</summary>
internal static class WholeCorpus
{
    /// <summary>For hosts that want the compiled files themselves.</summary>
    public static WholeCorpus<CorpusFileResult> Compile(IEnumerable<SourceFile> files, int workers, CancellationToken cancellation)
    {
        var results = new ConcurrentDictionary<string, CorpusFileResult>(StringComparer.Ordinal);
        return Compile<CorpusFileResult>(
            files,
            (schema, _) => input => results.GetOrAdd(input.File.Path, _ => CorpusSteps.CompileFile(input, schema, cancellation).Result),
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
    /// <param name="workers">The number of files to work on at a time. It changes no result.</param>
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
        var companions = sorted.Select(static input => input.File).Where(FileRoles.IsCompanion).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var looks = Each(sorted, input => new FileLook(
            FileRoles.IsAnnotated(input.File) ? CorpusSteps.FindCompanions(input.File, paths, cancellation) : null,
            [.. CorpusSteps.CheckFile(input.File)]));
        var annotated = looks.Select(static look => look.Annotated).OfType<AnnotatedFile>().ToArray();
        var inputs = Array.ConvertAll(annotated, file => CorpusSteps.Join(file, companions));
        var shown = CorpusSteps.JoinSchemaFacts(Each(inputs, input => CorpusSteps.CollectSchemaFacts(input, cancellation)));
        var schemaFile = Array.Find(sorted, static input => input.File.Path == FileRoles.SchemaPath)?.File;
        var schemaResult = schemaFile is null ? null : CorpusSteps.CompileSchema(schemaFile, shown, cancellation);
        var diagnostics = new List<CorpusDiagnostic>();
        diagnostics.AddRange(looks.SelectMany(static look => look.Diagnostics));
        if (schemaResult?.Schema is not { } schema)
            return new WholeCorpus<T>(schemaResult, shown, [], [], diagnostics);

        var compile = compiler(schema, shown);
        var compiled = Each(inputs, input =>
        {
            var file = new CompiledFile(input.File.Path, compile(input));
            return new FileSummary(file.Result.Entities, file.Result.Diagnostics, CorpusSteps.CollectFacts(file, schema));
        });
        var registry = CorpusSteps.JoinEntities(compiled.SelectMany(static file => file.Entities));
        var entities = CorpusSteps.IndexEntities(registry, schema);
        var names = CorpusSteps.IndexNames(registry, schema);
        var facts = CorpusSteps.JoinFacts(compiled.Select(static file => file.Facts));
        var dropped = facts.Dropped;
        diagnostics.AddRange(compiled.SelectMany(static file => file.Diagnostics));
        diagnostics.AddRange(CorpusSteps.CheckCorpus(facts, schema));
        diagnostics.AddRange(CorpusSteps.CheckTexts(sorted.Select(static input => input.File), annotated));

        var make = made(schema, entities);
        var linked = Each(inputs, input =>
        {
            var file = compile(input);
            return new LinkedFile<T>(
                [.. CorpusSteps.ReferencesOf(file).SelectMany(all => CorpusSteps.CheckReferences(all, entities, names, schema, dropped))],
                [.. file.Documents.SelectMany(document => CorpusSteps.CheckDocument(document, names, schema))],
                make(file));
        });
        diagnostics.AddRange(linked.SelectMany(static file => file.OfReferences));
        diagnostics.AddRange(linked.SelectMany(static file => file.OfDocuments));
        return new WholeCorpus<T>(schemaResult, shown, Array.ConvertAll(linked, static file => file.Made), registry, diagnostics);

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

    /// <summary>The result of the first look at a file.</summary>
    /// <param name="Annotated">The file with those that it needs; null for one that is not compiled.</param>
    private sealed record FileLook(AnnotatedFile? Annotated, CorpusDiagnostic[] Diagnostics);

    /// <summary>The part of a compiled file that is kept until all files are compiled.</summary>
    private sealed record FileSummary(EquatableArray<EntityResult> Entities, EquatableArray<CorpusDiagnostic> Diagnostics, CheckedFile Facts);

    /// <summary>The results of the checks and the encoding of a file, which need the entities of all files.</summary>
    private sealed record LinkedFile<T>(CorpusDiagnostic[] OfReferences, CorpusDiagnostic[] OfDocuments, T Made);
}
