using IprCorpus.Compiler.Formats.Json.Writing;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The keywords of JSON Schema that several shapes use, written into the object that has been begun.</summary>
internal static class JsonSchemaKeywords
{
    /// <summary>A summary as plain text: <c>description</c> is never markup.</summary>
    public static JsonWriter Describe(this JsonWriter json, string? summary) =>
        summary is null ? json : json.Key("description").String(summary);

    public static JsonWriter Reference(this JsonWriter json, string definition) =>
        json.Key("$ref").String("#/definitions/" + definition);

    public static JsonWriter Required(this JsonWriter json, IEnumerable<string> keys)
    {
        json.Key("required").BeginArray();
        foreach (var key in keys)
            json.String(key);

        return json.EndArray();
    }

    /// <summary>No keys but those that are named.</summary>
    public static JsonWriter Closed(this JsonWriter json) => json.Key("additionalProperties").Plain("false");

    /// <summary>
    /// Any scalar but null. The compiler takes a scalar as it is written; YAML gives a number or a truth value for <c>42</c> and
    /// <c>true</c>.
    /// </summary>
    public static JsonWriter Scalar(this JsonWriter json) => json.Types("string", "number", "boolean");

    public static JsonWriter Types(this JsonWriter json, params string[] types)
    {
        json.Key("type");
        if (types is [var only])
            return json.String(only);

        json.BeginArray();
        foreach (var type in types)
            json.String(type);

        return json.EndArray();
    }

    /// <summary>A closed set of words, each with what it means.</summary>
    public static JsonWriter Words(this JsonWriter json, IReadOnlyList<(string Word, string? Meaning)> words)
    {
        json.Key("enum").BeginArray();
        foreach (var (word, _) in words)
        {
            // Plain scalars of these forms are no strings in YAML 1.2.
            if (word is "true" or "false" || word.All(static c => c is >= '0' and <= '9') && word is "0" or not ['0', ..] and { Length: < 16 })
                json.Plain(word);
            else
                json.String(word);
        }

        json.EndArray();
        if (words.All(static word => word.Meaning is null))
            return json;

        json.Key("enumDescriptions").BeginArray();
        foreach (var (_, meaning) in words)
            json.String(meaning ?? string.Empty);

        return json.EndArray();
    }
}
