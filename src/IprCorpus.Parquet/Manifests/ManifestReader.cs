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

        return Parse(File.ReadAllText(path), path);
    }

    /// <exception cref="InvalidDataException">The folder holds no Parquet export that this version can read.</exception>
    public static Manifest ReadParquet(string folder)
    {
        var manifest = Read(folder);
        return manifest.Files.FirstOrDefault(static file => !file.Path.EndsWith(".parquet", StringComparison.Ordinal)) is { } other
            ? throw new InvalidDataException($"'{folder}' is no Parquet export: it holds '{other.Path}'. 'iprcorpus export CORPUS FOLDER --parquet' makes one.")
            : manifest;
    }

    /// <param name="text">The text of a manifest.</param>
    /// <param name="place">The place where it was found, for messages.</param>
    /// <exception cref="InvalidDataException">It is no manifest that this version can read.</exception>
    public static Manifest Parse(string text, string place)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(text, Options);
            return manifest?.Format == Manifest.CurrentFormat
                ? manifest
                : throw new InvalidDataException(
                    $"'{place}' has format {manifest?.Format}; this version reads format {Manifest.CurrentFormat}. Export the corpus again.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"'{place}' is no manifest: {exception.Message} Export the corpus again.", exception);
        }
    }

    public static string Text(Manifest manifest) => JsonSerializer.Serialize(manifest, Options);

    public static void Write(string folder, Manifest manifest)
    {
        using var stream = File.Create(Path.Combine(folder, Manifest.FileName));
        JsonSerializer.Serialize(stream, manifest, Options);
    }
}
