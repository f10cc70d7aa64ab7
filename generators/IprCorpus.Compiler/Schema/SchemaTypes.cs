using System.Runtime.CompilerServices;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema;

/// <summary>Look-ups over a schema, made once for each and kept as long as it; never part of a model.</summary>
internal sealed class SchemaTypes
{
    /// <summary>
    /// The label of the property that holds the label of an annotation whose layer is one type; no format writes a label that starts so.
    /// </summary>
    public const string LabelProperty = ":label";

    private static readonly ConditionalWeakTable<CorpusSchema, SchemaTypes> Made = new();

    private readonly Dictionary<string, EnumSchema> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsound;

    private SchemaTypes(CorpusSchema schema)
    {
        Schema = schema;
        Document = new TypeTable("Document", [schema.Document], schema, ReservedNames.DocumentMembers);
        Entities = new TypeTable("Entity", schema.Entities, schema, ReservedNames.EntityMembers);
        Annotations = new TypeTable("Annotation", schema.Annotations, schema, ReservedNames.AnnotationMembers);
        _unsound = new(schema.Unsound, StringComparer.Ordinal);
        foreach (var declared in schema.Enums)
        {
            var values = new Dictionary<string, int>(StringComparer.Ordinal);
            var labels = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < declared.Values.Count; i++)
            {
                values.Add(declared.Values[i].Name, i);
                labels[declared.Values[i].LabelText] = i;
            }

            _enums.Add(declared.Name, declared);
            _values.Add(declared.Name, values);
            _labels.Add(declared.Name, labels);
        }
    }

    public CorpusSchema Schema { get; }

    /// <summary>The one document type, at position 0.</summary>
    public TypeTable Document { get; }

    public TypeTable Entities { get; }

    public TypeTable Annotations { get; }

    public static SchemaTypes Of(CorpusSchema schema) => Made.GetValue(schema, static schema => new SchemaTypes(schema));

    public EnumSchema Enum(string name) => _enums[name];

    /// <summary>The position of a value in an enum's declaration; -1 for none of them.</summary>
    public int EnumValue(EnumSchema declared, string value) => _values[declared.Name].TryGetValue(value, out var position) ? position : -1;

    /// <summary>The position of the value that a foreign format calls so; -1 for none of them.</summary>
    public int EnumValueOfLabel(EnumSchema declared, string label) => _labels[declared.Name].TryGetValue(label, out var position) ? position : -1;

    /// <summary>Determines whether a type, or a <c>Type.property</c>, was declared and left out because of an error in the schema.</summary>
    public bool IsUnsound(string name) => _unsound.Contains(name);
}
