using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats;

/// <summary>Which files of a corpus folder are what.</summary>
internal static class FileRoles
{
    /// <summary>The schema's place in the corpus folder.</summary>
    public const string SchemaPath = "corpus.yaml";

    /// <summary>Determines whether a file is compiled: it holds documents, entities or types in a format that is read.</summary>
    public static bool IsAnnotated(SourceFile file) => file.Path != SchemaPath && (SourceFormats.IsYaml(file) || SourceFormats.Of(file) is not null);

    /// <summary>Determines whether other files may need a file; those in the project's own format need each other in no other way than by ids.</summary>
    public static bool IsCompanion(SourceFile file) => !SourceFormats.IsYaml(file);

    /// <summary>Joins a file with those others that it needs, so that an edit of any other file leaves it alone.</summary>
    public static CorpusInput Join(SourceFile file, EquatableArray<string> companions, IReadOnlyDictionary<string, SourceFile> files)
    {
        var found = new List<SourceFile>();
        foreach (var companion in companions)
        {
            if (files.TryGetValue(companion, out var other))
            {
                found.Add(other);
            }
        }

        return new CorpusInput(file, new EquatableArray<SourceFile>(found));
    }
}
