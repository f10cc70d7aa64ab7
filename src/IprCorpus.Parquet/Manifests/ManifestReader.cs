using System.Text.Json;
using System.Text.Json.Serialization;

namespace IprCorpus.Parquet.Manifests;

/// <summary>Reads and writes manifests.</summary>
internal static class ManifestReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <exception cref="InvalidDataException">The folder holds no export that this version can read.</exception>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(path))
        {
            throw new InvalidDataException(
                $"'{folder}' holds no exported corpus: it has no {Manifest.FileName}. 'iprcorpus export CORPUS {folder} --parquet' makes one.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            var manifest = JsonSerializer.Deserialize<Manifest>(stream, Options);
            return manifest?.Format == Manifest.CurrentFormat
                ? manifest
                : throw new InvalidDataException(
                    $"'{path}' has format {manifest?.Format}; this version reads format {Manifest.CurrentFormat}. Export the corpus again.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"'{path}' is no manifest: {exception.Message} Export the corpus again.", exception);
        }
    }

    public static void Write(string folder, Manifest manifest)
    {
        using var stream = File.Create(Path.Combine(folder, Manifest.FileName));
        JsonSerializer.Serialize(stream, manifest, Options);
    }
}
