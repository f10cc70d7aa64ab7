using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Json.Writing;

/// <summary>Properties as keys of an object, or of the objects in it that their labels lead through as JSON Pointers (RFC 6901).</summary>
internal sealed class JsonProperties(SchemaTypes types)
{
    private readonly List<(string Key, Node Node)> _roots = [];

    /// <summary>Adds a property; values that need the annotations around them are passed over.</summary>
    public void Add(string label, PropertySchema property, Value value)
    {
        if (!JsonValues.CanWrite(value))
            return;

        var siblings = _roots;
        var parts = label.Split('/');
        for (var i = 0; ; i++)
        {
            var key = parts[i].Replace("~1", "/").Replace("~0", "~");
            var isLast = i == parts.Length - 1;
            var found = siblings.FindIndex(sibling => sibling.Key == key);
            if (found >= 0 && (isLast || siblings[found].Node.Value is not null))
                return;

            if (found < 0)
            {
                found = siblings.Count;
                siblings.Add((key, isLast ? new Node(property, value) : new Node(null, null)));
            }

            if (isLast)
                return;

            siblings = siblings[found].Node.Children;
        }
    }

    /// <summary>Writes the keys into the object that has been begun.</summary>
    public void Write(JsonWriter json) => Write(json, _roots);

    /// <summary>Writes the keys below one of them, and removes it.</summary>
    public void Write(JsonWriter json, string root)
    {
        if (_roots.FindIndex(candidate => candidate.Key == root) is >= 0 and var found)
        {
            Write(json, _roots[found].Node.Children);
            _roots.RemoveAt(found);
        }
    }

    private void Write(JsonWriter json, List<(string Key, Node Node)> nodes)
    {
        foreach (var (key, node) in nodes)
        {
            json.Key(key);
            if (node is { Property: { } property, Value: { } value })
            {
                JsonValues.Write(json, types, property, value);
            }
            else
            {
                json.BeginObject();
                Write(json, node.Children);
                json.EndObject();
            }
        }
    }

    private sealed record Node(PropertySchema? Property, Value? Value)
    {
        public List<(string Key, Node Node)> Children { get; } = [];
    }
}
