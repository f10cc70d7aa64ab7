using System.IO.Compression;
using System.Xml.Linq;

namespace IprCorpus.PackageTests.Harness;

/// <summary>What lies in a package.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Files">Every file that a user gets, by path; what the container itself needs is left out.</param>
/// <param name="Manifest">The metadata of the nuspec.</param>
internal sealed record Package(string Id, IReadOnlyDictionary<string, byte[]> Files, XElement Manifest)
{
    public static Package Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var files = archive.Entries.ToDictionary(static entry => entry.FullName, Content, StringComparer.Ordinal);
        var nuspec = files.Single(static file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal));
        var manifest = XDocument.Load(new MemoryStream(nuspec.Value)).Root!.Elements().Single();
        var contents = files
            .Where(file => file.Key != nuspec.Key && file.Key != "[Content_Types].xml" && !file.Key.StartsWith("_rels/", StringComparison.Ordinal)
                && !file.Key.StartsWith("package/", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
        return new Package(Value(manifest, "id")!, contents, manifest);
    }

    /// <summary>The packages of a folder, in ordinal order of their file names.</summary>
    public static IReadOnlyList<Package> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>A value of the manifest; null where it has none.</summary>
    public string? this[string name] => Value(Manifest, name);

    /// <summary>One line a dependency: the framework, and the package that it needs.</summary>
    public IEnumerable<string> Dependencies =>
        from @group in Manifest.Descendants().Where(static element => element.Name.LocalName == "group")
        from dependency in @group.Elements().DefaultIfEmpty()
        select dependency is null
            ? $"{Attribute(@group, "targetFramework")}: nothing"
            : $"{Attribute(@group, "targetFramework")}: {Attribute(dependency, "id")} {Attribute(dependency, "version")}";

    private static string? Value(XElement manifest, string name) => manifest.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value;

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
