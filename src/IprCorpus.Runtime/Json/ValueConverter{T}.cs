using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IprCorpus.Runtime.Json;

/// <summary>Writes a value as one JSON object, and reads it back. It knows the properties by name, and skips those that it does not know.</summary>
/// <typeparam name="T">The value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueConverter<T> : JsonConverter<T>
{
    private protected ValueConverter()
    {
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The options of the serializer, which change nothing here.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is not one of a <typeparamref name="T"/>.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(json.RootElement);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new JsonException($"This is not a {typeof(T).Name}: {json.RootElement}", exception);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    private protected abstract T Read(JsonElement json);

    /// <summary>A property that can be missing or null.</summary>
    private protected static TProperty? Optional<TProperty>(JsonElement json, string name, Func<JsonElement, TProperty> read)
        where TProperty : struct =>
        json.TryGetProperty(name, out var property) && property.ValueKind != JsonValueKind.Null ? read(property) : null;

    /// <summary>An enum by its name.</summary>
    private protected static TEnum Named<TEnum>(JsonElement json, string name)
        where TEnum : struct, Enum =>
        Enum.Parse<TEnum>(json.GetProperty(name).GetString() ?? "", ignoreCase: true);
}
