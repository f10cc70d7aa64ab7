using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>
/// Runs the checks that need more than the compilation of a single file. Each check takes the smallest input that it can be
/// computed from: a text, a document with the names of the corpus, or the <see cref="FileFacts"/> of all files in ordinal order
/// of their paths.
/// </summary>
internal static class CorpusChecks
{
    private static readonly string[] LicenseProperties = ["license", "licence", "rights"];

    /// <summary>One text file by itself: its encoding and characters.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckText(SourceFile text) => TextFile.Check(text);

    /// <summary>One file by itself: whether anything reads it.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckFormat(SourceFile file)
    {
        var names = SourceFormats.AllNames.ToList();
        var start = new FileLocation(file.DisplayPath, 0, 0, 0, 0, 0, 0);
        if (file.Format is { } format && !SourceFormats.IsKnown(format))
            return [CorpusDiagnostic.Of(FormatRules.UnknownFormat, start, Messages.Excerpt(format), Spelling.DidYouMean(format, names), Messages.List(names))];

        if (SourceFormats.IsYaml(file) || SourceFormats.IsText(file))
            return [];

        var reader = SourceFormats.Of(file);
        var advice = KnownEndings.IsPassedOver(file.Path, file.Format) ? KnownEndings.IsGuide(file.Path) ? null : KnownEndings.AdviceFor(file.Path)
            : reader is not { TakesEmpty: true } && TextFile.IsBlank(file) ? "it is empty; export it again, or remove it"
            : reader is null ? $"give its item a Format ({Messages.List(names)}), or leave it out of CorpusDocument"
            : null;
        return advice is null ? [] : [CorpusDiagnostic.Of(FormatRules.UnreadFile, start, Messages.Excerpt(file.Path), advice)];
    }

    /// <summary>One document: names without annotations, digits that seem lost, no license.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckDocument(DocumentResult document, NameIndex names, CorpusSchema schema)
    {
        var found = new List<CorpusDiagnostic>();
        var places = new TextPlaces(document);
        if (schema.License is null && !HasLicense(document.Model, schema.Document))
            found.Add(CorpusDiagnostic.Of(CorpusRules.MissingLicense, document.IdLocation, document.Model.Id));

        if (schema.Checks.Contains(SchemaReader.LostDigitsCheck))
            LostDigitsCheck.Check(document.Model, places, found);

        var rule = schema.Checks.Contains(SchemaReader.UnannotatedNamesCheck) ? CorpusRules.UnannotatedNameOfCheck : CorpusRules.UnannotatedName;
        UnannotatedNamesCheck.Check(document, names, places, rule, found);
        return new(found);
    }

    /// <summary>Finds the errors that only all files together show.</summary>
    public static IEnumerable<CorpusDiagnostic> CheckAll(EquatableArray<FileFacts> files, CorpusSchema schema) =>
        CheckNotEmpty(files, schema)
            .Concat(CheckDuplicates(files, schema))
            .Concat(CheckLabels(files, schema))
            .Concat(CheckMentions(files));

    /// <summary>The references of one document or entity.</summary>
    /// <param name="dropped">The <see cref="CorpusFileResult.DroppedEntities"/> of all files.</param>
    public static EquatableArray<CorpusDiagnostic> CheckReferences(
        EquatableArray<PendingReference> references, EntityIndex entities, NameIndex names, CorpusSchema schema, ICollection<string> dropped) =>
        ReferenceCheck.Check(references, entities, names, SchemaTypes.Of(schema), dropped);

    /// <summary>Ids, values of keys and C# names that exist more than once.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckDuplicates(IEnumerable<FileFacts> files, CorpusSchema schema) =>
        new DuplicateCheck(SchemaTypes.Of(schema)).Check(files);

    /// <summary>Words that stand for different entities in different places.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckLabels(IEnumerable<FileFacts> files, CorpusSchema schema) =>
        LabelCheck.Check(files, SchemaTypes.Of(schema).Annotations);

    /// <summary>Entities that nothing refers to.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckMentions(IReadOnlyCollection<FileFacts> files)
    {
        var mentioned = new HashSet<string>(files.SelectMany(static file => file.References), StringComparer.Ordinal);
        return new(files
            .SelectMany(static file => file.Declarations)
            .Where(declaration => declaration.Kind == DeclarationKind.Entity && !mentioned.Contains(declaration.Name))
            .Select(static declaration => CorpusDiagnostic.Of(CorpusRules.UnmentionedEntity, declaration.Location, declaration.Name)));
    }

    /// <summary>Text files that no document names.</summary>
    /// <param name="references">The <see cref="Formats.Yaml.TextReferences"/> of all files.</param>
    public static EquatableArray<CorpusDiagnostic> CheckUnusedTexts(IEnumerable<SourceFile> texts, IEnumerable<string> references)
    {
        var used = new HashSet<string>(references, StringComparer.Ordinal);
        return new(texts
            .Where(text => !used.Contains(text.Path) && !CorpusPath.IsAboutFolder(text.Path))
            .OrderBy(static text => text.Path, StringComparer.Ordinal)
            .Select(static text => CorpusDiagnostic.Of(CorpusRules.UnusedText, new FileLocation(text.DisplayPath, 0, 0, 0, 0, 0, 0), text.Path)));
    }

    /// <summary>A corpus without documents: a forgotten folder, most likely.</summary>
    public static EquatableArray<CorpusDiagnostic> CheckNotEmpty(IEnumerable<FileFacts> files, CorpusSchema schema) =>
        files.Any(static file => file.Declarations.Any(static declaration => declaration.Kind == DeclarationKind.Document))
            ? []
            : [CorpusDiagnostic.Of(CorpusRules.NoDocuments, null, schema.Name,
                files.Any() ? "no file in its folder holds one that is sound" : "no file in its folder is annotated in a format that is read")];

    private static bool HasLicense(DocumentModel document, TypeSchema type)
    {
        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (document.Values[i] is not null && Array.IndexOf(LicenseProperties, type.Properties[i].Name) >= 0)
                return true;
        }

        return false;
    }
}
