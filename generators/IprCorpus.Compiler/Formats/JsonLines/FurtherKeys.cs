using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Makes properties of keys that a format leaves to its users: a scalar or a list of scalars is one property, an object one
/// for each of its values. The label is the path to the value as a JSON Pointer (RFC 6901) has it, without the first slash.
/// Null is no value.
/// </summary>
internal sealed class FurtherKeys(RecordFile file)
{
    private const int MaxDepth = 8;

    public void Add(SourceEntry entry, List<SourceEntry> properties) => Add(Escape(entry.Key.Text), entry.Key, entry.Value, properties, 1);

    /// <summary>The properties that an object has besides the keys that its format defines.</summary>
    public List<SourceEntry> Of(SourceMap map, params string[] known)
    {
        var properties = new List<SourceEntry>();
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                Add(entry, properties);
        }

        return properties;
    }

    /// <summary>Adds an entry of an object that has a path of its own.</summary>
    public void Add(string path, SourceEntry entry, List<SourceEntry> properties) =>
        Add(path + "/" + Escape(entry.Key.Text), entry.Key, entry.Value, properties, 1);

    private void Add(string label, SourceScalar key, SourceNode value, List<SourceEntry> properties, int depth)
    {
        switch (value)
        {
            case SourceScalar { IsNull: true }:
                return;
            case SourceScalar:
            case SourceList list when Array.TrueForAll(list.Items, static item => item is SourceScalar { IsNull: false }):
                properties.Add(new SourceEntry(new SourceScalar(label, isPlain: false, key.Start, key.End), Plain(value)));
                return;
            case SourceMap map when depth < MaxDepth:
                foreach (var entry in map.Entries)
                    Add(label + "/" + Escape(entry.Key.Text), entry.Key, entry.Value, properties, depth + 1);

                return;
            default:
                file.Losses.Add("the value of '" + Messages.Excerpt(label) + "', which is " +
                    (value is SourceList ? "a list of more than texts and numbers" : "nested too deeply"), key);
                return;
        }
    }

    /// <summary>Numbers as a schema writes them: without exponents, as far as a decimal number can hold them.</summary>
    private static SourceNode Plain(SourceNode node) => node switch
    {
        SourceList list => new SourceList(Array.ConvertAll(list.Items, Plain), list.Start, list.End),
        SourceScalar { IsPlain: true, Text: not ("true" or "false") } number when decimal.TryParse(number.Text, NumberStyles.Float,
            CultureInfo.InvariantCulture, out var value) =>
            new SourceScalar(value.ToString(CultureInfo.InvariantCulture), isPlain: true, number.Start, number.End),
        _ => node,
    };

    private static string Escape(string key) => key.Replace("~", "~0").Replace("/", "~1");
}
