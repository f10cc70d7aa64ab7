using System.Text.Json;
using System.Text.Json.Serialization;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>Documents as JSON, a file each, by the source-generated serializer.</summary>
[JsonSerializable(typeof(Document))]
internal sealed partial class JsonDocuments : JsonSerializerContext
{
    /// <summary>The files of a folder, in ordinal order of the documents' ids.</summary>
    public static string[] Files(string folder, string extension = ".json")
    {
        var files = Directory.GetFiles(folder, "*" + extension);
        Array.Sort(files, static (left, right) => string.CompareOrdinal(Path.GetFileNameWithoutExtension(left), Path.GetFileNameWithoutExtension(right)));
        return files;
    }

    /// <summary>Reads a document.</summary>
    public static Document Read(string file) => JsonSerializer.Deserialize(File.ReadAllBytes(file), Default.Document)!;

    /// <summary>Reads all documents of a folder.</summary>
    public static IEnumerable<Document> ReadAll(string folder) => Files(folder).Select(Read);
}
