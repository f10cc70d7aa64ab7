using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>What mentions in a file are, and what they have: collected while it is read, because its schema is to say so.</summary>
internal sealed class MentionTypes
{
    private readonly SortedSet<string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _values = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The labels of mentions with a type, in ordinal order.</summary>
    public IEnumerable<string> Labels => _labels.Where(static label => label != ConlluLabels.Mention);

    public bool Any => _labels.Count > 0;

    /// <summary>Gets a value that indicates whether it has been reported that a mention does not carry all that the file says of it.</summary>
    public bool IsInexact { get; set; }

    /// <summary>The properties that mentions have, in the order in which they first occur.</summary>
    public IEnumerable<SourceProperty> Properties => _names.Select(name => EntityDeclaration.IsClosed(name)
        ? new SourceProperty(name, SourceKind.Closed, Values: [.. _values[name]])
        : new SourceProperty(name, SourceKind.Text));

    public void Add(string label) => _labels.Add(label);

    /// <summary>Notes the value of a property, and gives it back.</summary>
    public SourceScalar Add(string name, SourceScalar value)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values.Add(name, values = new SortedSet<string>(StringComparer.Ordinal));
            _names.Add(name);
        }

        if (EntityDeclaration.IsClosed(name))
            values.Add(value.Text);

        return value;
    }
}
