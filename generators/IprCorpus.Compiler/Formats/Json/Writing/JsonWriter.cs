using System.Globalization;
using System.Text;

namespace IprCorpus.Compiler.Formats.Json.Writing;

/// <summary>Writes JSON (RFC 8259) without white space, so that a value is a line.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _json = new();
    private bool _needsComma;

    public JsonWriter BeginObject() => Open('{');

    public JsonWriter EndObject() => Close('}');

    public JsonWriter BeginArray() => Open('[');

    public JsonWriter EndArray() => Close(']');

    public JsonWriter Key(string key)
    {
        String(key);
        _json.Append(':');
        _needsComma = false;
        return this;
    }

    public JsonWriter String(string value)
    {
        Separate();
        _json.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\': _json.Append('\\').Append(c); break;
                case '\n': _json.Append("\\n"); break;
                case '\r': _json.Append("\\r"); break;
                case '\t': _json.Append("\\t"); break;
                case < ' ' or '\u007F' or '\u2028' or '\u2029': _json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: _json.Append(c); break;
            }
        }

        _json.Append('"');
        _needsComma = true;
        return this;
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public JsonWriter Plain(string value)
    {
        Separate();
        _json.Append(value);
        _needsComma = true;
        return this;
    }

    public JsonWriter Number(int value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An id, as a number where it is one.</summary>
    public JsonWriter Id(string id) =>
        int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == id
            ? Number(number) : String(id);

    /// <summary>Ends a line, between values of a file.</summary>
    public JsonWriter EndLine(string end = "\n")
    {
        _json.Append(end);
        _needsComma = false;
        return this;
    }

    public override string ToString() => _json.ToString();

    private JsonWriter Open(char bracket)
    {
        Separate();
        _json.Append(bracket);
        _needsComma = false;
        return this;
    }

    private JsonWriter Close(char bracket)
    {
        _json.Append(bracket);
        _needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (_needsComma)
            _json.Append(',');
    }
}
