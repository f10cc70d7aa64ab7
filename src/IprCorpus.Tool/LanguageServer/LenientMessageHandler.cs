using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Passes over messages that are no JSON-RPC, so that one of them does not end the connection.</summary>
/// <param name="output">The stream to the client.</param>
/// <param name="input">The stream from the client.</param>
internal sealed class LenientMessageHandler(Stream output, Stream input) : HeaderDelimitedMessageHandler(output, input, CreateFormatter())
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken);
            }
            catch (Exception malformed) when (malformed is JsonException or SerializationException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static SystemTextJsonFormatter CreateFormatter() => new()
    {
        JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        },
    };
}
