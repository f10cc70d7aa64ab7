using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>
/// The steps from the files of a corpus to its diagnostics and its columns, in their order. Each is a pure function. Every host
/// calls these and no others: one that lives through edits runs each again for what an edit has changed, one that compiles a corpus
/// in one go runs them one after another (<see cref="WholeCorpus"/>). Joins take the results of single files in any order. A step on
/// a single file never throws: a fault of its own is an error of the file.
/// </summary>
internal static class CorpusSteps
{
    /// <summary>Step 1: checks one file by itself.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckFile(SourceFile file) =>
        FaultBarrier.Check(file,
            () => SourceFormats.IsText(file) ? CorpusChecks.CheckText(file).Concat(CorpusChecks.CheckFormat(file)) : CorpusChecks.CheckFormat(file));

    /// <summary>Step 2: finds which other files an annotated file needs. After a fault it has none, and compiling it without them is an error.</summary>
    /// <param name="paths">The paths of all files of the corpus.</param>
    public static AnnotatedFile FindCompanions(SourceFile file, CorpusPaths paths, CancellationToken cancellationToken) =>
        new(file, FaultBarrier.Run(file, () => CompanionPaths.Read(file, paths, cancellationToken), static _ => []));

    /// <summary>Step 3: joins an annotated file with those that it needs.</summary>
    /// <param name="companions">All files that can be needed, by their paths.</param>
    public static CorpusInput Join(AnnotatedFile file, IReadOnlyDictionary<string, SourceFile> companions) =>
        FileRoles.Join(file.File, file.Companions, companions);

    /// <summary>Step 4: collects what a file in a format of others shows of the schema. A fault comes again when the file is compiled, and is reported
    /// then.</summary>
    public static FileSchemaFacts CollectSchemaFacts(CorpusInput input, CancellationToken cancellationToken) =>
        new(input.File.Path, FaultBarrier.Run(input.File, () => CorpusFileCompiler.CollectFacts(input, cancellationToken), static _ => new SchemaFacts([])));

    /// <summary>Step 5: joins what all files show of the schema.</summary>
    public static SchemaFacts JoinSchemaFacts(IEnumerable<FileSchemaFacts> files) =>
        FactsBuilder.Join(files.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Facts));

    /// <summary>Step 6: compiles the schema.</summary>
    /// <param name="facts">The facts from its files.</param>
    public static SchemaResult CompileSchema(SourceFile file, SchemaFacts facts, CancellationToken cancellationToken) =>
        FaultBarrier.Run(file, () => SchemaCompiler.Compile(file, facts, cancellationToken), static error => new SchemaResult(null, [error]));

    /// <summary>Step 7: compiles one file.</summary>
    public static CompiledFile CompileFile(CorpusInput input, CorpusSchema schema, CancellationToken cancellationToken) =>
        new(input.File.Path, FaultBarrier.Compile(input.File, () => CorpusFileCompiler.Compile(input, schema, cancellationToken)));

    /// <summary>Step 8: joins the entities of all files, in ordinal order of their ids.</summary>
    public static EquatableArray<EntityModel> JoinEntities(IEnumerable<EntityResult> entities) => Registry.Merge(entities);

    /// <summary>Step 9: indexes the entities, for references to them.</summary>
    /// <param name="schema">Null where there is none, and therefore no entities.</param>
    public static EntityIndex IndexEntities(EquatableArray<EntityModel> registry, CorpusSchema? schema) => EntityIndex.Create(registry, schema);

    /// <summary>Step 10: indexes the names of the entities, for texts that have them without an annotation.</summary>
    public static NameIndex IndexNames(EquatableArray<EntityModel> registry, CorpusSchema schema) => NameIndex.Create(registry, schema);

    /// <summary>Step 11: collects what checks over all files need to know of one.</summary>
    public static CheckedFile CollectFacts(CompiledFile file, CorpusSchema schema) => new(file.Path, FileFacts.Of(file.Result, schema));

    /// <summary>Step 12: joins what the checks need to know.</summary>
    public static CorpusFacts JoinFacts(IEnumerable<CheckedFile> files) =>
        new(new EquatableArray<FileFacts>(files.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Facts)));

    /// <summary>Step 13: checks all files together.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckCorpus(CorpusFacts facts, CorpusSchema schema) => CorpusChecks.CheckAll(facts.Files, schema);

    /// <summary>Step 14: finds the texts that no file needs.</summary>
    /// <param name="files">All files of the corpus.</param>
    /// <param name="annotated">The files that need others.</param>
    public static IEnumerable<CorpusDiagnostic> CheckTexts(IEnumerable<SourceFile> files, IEnumerable<AnnotatedFile> annotated) =>
        CorpusChecks.CheckUnusedTexts(files.Where(SourceFormats.IsText), annotated.SelectMany(static file => file.Companions));

    /// <summary>Step 15: gets the references of each document and entity of a file.</summary>
    public static IEnumerable<EquatableArray<PendingReference>> ReferencesOf(CorpusFileResult file) =>
        file.Documents.Select(static document => document.References).Concat(file.Entities.Select(static entity => entity.References));

    /// <summary>Step 16: checks the references of one document or entity.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckReferences(
        EquatableArray<PendingReference> references, EntityIndex entities, NameIndex names, CorpusSchema schema, DroppedEntities dropped) =>
        CorpusChecks.CheckReferences(references, entities, names, schema, dropped.Ids);

    /// <summary>Step 17: checks one document with the names of all entities at hand.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckDocument(DocumentResult document, NameIndex names, CorpusSchema schema) =>
        CorpusChecks.CheckDocument(document, names, schema);

    /// <summary>Step 18: takes from a document what reaches the code: an edit that moves it in its file moves no more than that.</summary>
    public static BoundDocument WithoutPositions(DocumentResult document) => new(document.Model, document.IdLocation.Path);

    /// <summary>Step 19: turns a document into columns.</summary>
    public static DocumentBlock Encode(BoundDocument document, CorpusLayout layout, EntityIndex entities, CancellationToken cancellationToken) =>
        DocumentEncoder.Encode(document.Model, document.Path, layout, entities, cancellationToken);

    /// <summary>Step 20: joins the documents of all files, in ordinal order of their ids.</summary>
    public static IReadOnlyList<DocumentBlock> JoinDocuments(IEnumerable<DocumentBlock> documents) => DocumentBlock.Join(documents);
}
