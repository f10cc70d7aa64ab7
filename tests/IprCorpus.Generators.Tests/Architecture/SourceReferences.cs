using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Tests.Architecture;

/// <summary>A place in one folder of the compiler that names a type of another folder, or a member of one.</summary>
/// <param name="From">The folder that names it, relative to the compiler's.</param>
/// <param name="To">The folder that declares it.</param>
/// <param name="File">The file that names it, relative to the compiler's folder.</param>
/// <param name="Type">The outermost type that is named.</param>
internal sealed record SourceReference(string From, string To, string File, string Type);

/// <summary>Finds the references between folders of the compiler, by symbols: comments and namespaces count for nothing.</summary>
internal static class SourceReferences
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generators", "IprCorpus.Compiler");

    /// <summary>The files of the compiler without those that the build makes.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(static path => (Path: Path.GetRelativePath(Folder, path).Replace('\\', '/'), Content: File.ReadAllText(path)))
        .Where(static file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal)
            && !file.Path.Contains("/Writing/"))
        .ToDictionary(static file => file.Path, static file => file.Content, StringComparer.Ordinal);

    /// <summary>Finds the references between the folders of some sources, in ordinal order.</summary>
    /// <param name="files">The content of each file by its path relative to the compiler's folder.</param>
    public static IReadOnlyList<SourceReference> Find(IReadOnlyDictionary<string, string> files)
    {
        var compilation = Compile(files);
        var references = new HashSet<SourceReference>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => files.ContainsKey(tree.FilePath)))
        {
            var from = FolderOf(tree.FilePath);
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (TypeOf(model.GetSymbolInfo(name).Symbol) is { } type && type.Locations.FirstOrDefault(static place => place.IsInSource) is { } place
                    && files.ContainsKey(place.SourceTree!.FilePath) && FolderOf(place.SourceTree.FilePath) is var to && to != from)
                {
                    references.Add(new SourceReference(from, to, tree.FilePath, type.Name));
                }
            }
        }

        return [.. references.OrderBy(static reference => reference.File, StringComparer.Ordinal).ThenBy(static reference => reference.Type,
            StringComparer.Ordinal)];
    }

    private static CSharpCompilation Compile(IReadOnlyDictionary<string, string> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var shared = ((string[])["Text/Segmentation", "Storage/Form", "Values/Calendar"])
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "IprCorpus.Runtime", folder), "*.cs"))
            .Select(static path => (Path: "runtime:" + path, Content: File.ReadAllText(path)));
        const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global " +
            "using System.Threading; global using System.Threading.Tasks;";
        var trees = files.Select(static file => (Path: file.Key, Content: file.Value))
            .Concat(shared)
            .Append((Path: "usings.cs", Content: GlobalUsings))
            .Select(file => CSharpSyntaxTree.ParseText(file.Content, options, file.Path));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "YamlDotNet.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("IprCorpus.Compiler", trees, platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Should().BeEmpty("a reference that does not resolve would not be seen");
        return compilation;
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;

        return type;
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
