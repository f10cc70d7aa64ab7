using System.Reflection;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;
using IprCorpus.Tool.Conversion;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Starting;

/// <summary>Makes the files of a new corpus and of the program that asks it.</summary>
internal static class NewCorpus
{
    /// <summary>The format of corpora that have their own schema.</summary>
    public const string Yaml = "yaml";

    /// <summary>The corpus folder below that of the project.</summary>
    public const string Folder = "corpus";

    private const string EditorSchema = ".iprcorpus/schema.json";

    /// <summary>Makes the files.</summary>
    /// <param name="name">The name of the corpus, a valid C# namespace.</param>
    /// <param name="format">The format of its document: <see cref="Yaml"/>, or the name of a <see cref="TargetFormat"/>.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <returns>The files, by their paths below the folder of the project.</returns>
    public static IReadOnlyList<WrittenFile> Create(string name, string format, CancellationToken cancellation) =>
    [
        .. (format == Yaml ? OfYaml(name, cancellation) : OfFormat(name, format, cancellation))
            .Select(static file => file with { Path = Folder + "/" + file.Path }),
        new(name + ".csproj", NewFiles.Project(PackageVersion(), Environment.Version.Major)),
        new("Program.cs", NewFiles.Program(name)),
        new(".editorconfig", NewFiles.EditorConfig),
        new(".gitattributes", NewFiles.GitAttributes),
        new(".gitignore", NewFiles.GitIgnore),
    ];

    private static IEnumerable<WrittenFile> OfYaml(string name, CancellationToken cancellation)
    {
        WrittenFile[] files = [new(FileRoles.SchemaPath, NewFiles.Schema(name)), new("log.yaml", NewFiles.Document(EditorSchema))];
        var whole = OpenedCorpus.OfFiles(Array.ConvertAll(files, static file => (file.Path, file.Content)), cancellation).Whole;
        return [.. files, new(EditorSchema, YamlJsonSchema.Write(whole.Schema!.Schema!, whole.Registry))];
    }

    // The writers of the formats write the document, so that each is as the format's own tools have it.
    private static IEnumerable<WrittenFile> OfFormat(string name, string format, CancellationToken cancellation)
    {
        var sample = OpenedCorpus.OfFiles([("log.txt", NewFiles.Text), ("log.ann", NewFiles.StandOff)], cancellation);
        var target = TargetFormat.All.Single(target => target.Name == format);
        return [new(FileRoles.SchemaPath, NewFiles.OpenSchema(name)), .. target.Write([.. sample.Documents], sample.Whole.Schema!.Schema!)];
    }

    // Without the commit that a release appends.
    private static string PackageVersion() =>
        typeof(NewCorpus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
