using System.Text.Encodings.Web;
using System.Text.Json;

namespace IprCorpus.Tool.Output;

/// <summary>Writes reports as JSON.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // The output is a file or a pipe, never a part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(TextWriter output, T report) => output.WriteLine(JsonSerializer.Serialize(report, Options).ReplaceLineEndings(output.NewLine));
}
