using System.ComponentModel;
using System.Reflection;

namespace IprCorpus.Runtime.Tests.Api;

/// <summary>The names of public types, beside those that programs import together with them.</summary>
public sealed class NameTests
{
    /// <summary>The implicit usings of the SDK, and the namespaces that programs over texts often import.</summary>
    private static readonly HashSet<string> Imported =
    [
        "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Collections", "System.Collections.Concurrent", "System.Collections.Frozen", "System.Collections.Immutable", "System.Collections.ObjectModel",
        "System.ComponentModel", "System.Data", "System.Diagnostics", "System.Globalization", "System.Linq.Expressions", "System.Net", "System.Net.Http.Json",
        "System.Numerics", "System.Reflection", "System.Runtime.CompilerServices", "System.Text", "System.Text.Encodings.Web", "System.Text.Json",
        "System.Text.Json.Nodes", "System.Text.Json.Serialization", "System.Text.RegularExpressions", "System.Text.Unicode", "System.Threading.Channels",
        "System.Timers", "System.Xml", "System.Xml.Linq", "System.Xml.XPath",
    ];

    /// <summary>Names of Microsoft.ML, Microsoft.Extensions and xUnit that a type of a corpus library could take.</summary>
    private static readonly HashSet<string> Beside =
    [
        "Annotation", "Catalog", "Column", "Context", "Document", "Entity", "IDataView", "MLContext", "TextCatalog", "TransformsCatalog", // Microsoft.ML
        "Host", "IServiceCollection", "ILogger", "LogLevel", "Options", "StringSegment", "StringTokenizer", "StringValues", // Microsoft.Extensions
        "Assert", "Fact", "Record", "Theory", // xUnit
    ];

    private static IEnumerable<Type> Types => typeof(CorpusDocument).Assembly.GetExportedTypes().Where(static type => !type.IsNested);

    private static IEnumerable<Type> OfTheNamespaceToImport =>
        Types.Where(static type => type.Namespace == "IprCorpus.Runtime"
            && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never);

    [Fact]
    public void No_name_is_one_that_is_imported_beside_it()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(static path => Assembly.Load(Path.GetFileNameWithoutExtension(path)))
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(static type => !type.IsNested && type.Namespace is { } name && Imported.Contains(name))
            .Select(static type => Plain(type.Name))
            .ToHashSet();
        framework.Should().Contain(["Match", "Capture", "Range", "JsonSerializer", "Vector"]);

        OfTheNamespaceToImport.Select(static type => Plain(type.Name)).Where(name => framework.Contains(name) || Beside.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void What_generated_code_alone_uses_is_hidden() =>
        Types.Where(static type => type.Namespace != "IprCorpus.Runtime")
            .Where(static type => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
            .Should().BeEmpty();

    private static string Plain(string name) => name.Split('`')[0];
}
