using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>Writes where something stands: the id of its document, and its start and end in UTF-16 code units.</summary>
internal static class JsonPlace
{
    public static void Write(Utf8JsonWriter writer, CorpusDocument document, TextSpan span)
    {
        writer.WriteString("document", document.Id);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }
}
