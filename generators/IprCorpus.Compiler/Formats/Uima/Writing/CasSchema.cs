using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>The types of a schema as a UIMA type system: labels are names again, where UIMA can have such.</summary>
internal sealed class CasSchema
{
    private readonly TypeTable _table;
    private readonly List<CasType> _types = [];
    private readonly CasFeature[][] _features;

    public CasSchema(CorpusSchema schema)
    {
        Schema = schema;
        _table = SchemaTypes.Of(schema).Annotations;
        _features = new CasFeature[_table.Count][];
        for (var i = 0; i < _table.Count; i++)
        {
            _features[i] = [.. _table.AllProperties(i).Select(FeatureOf)];
            var own = _table[i].Properties.Count;
            _types.Add(new CasType(NameOf(_table[i]), SupertypeOf(i),
                _features[i].Skip(_features[i].Length - own).ToList())
            { Description = _table[i].Summary });
        }

        foreach (var declared in schema.Enums)
            _types.Add(new CasType(NameOf(declared), CasNames.String)
            {
                AllowedValues = [.. declared.Values.Select(static value => value.LabelText)],
                Description = declared.Summary
            });
    }

    public CorpusSchema Schema { get; }

    /// <summary>All types that are not built in.</summary>
    public IEnumerable<CasType> Declared => _types.Where(static type => !CasNames.IsBuiltIn(type.Name) || type.Name == CasNames.DocumentAnnotation);

    public string NameOf(int type) => _types[type].Name;

    /// <summary>One for each property of a type, inherited ones included.</summary>
    public IReadOnlyList<CasFeature> FeaturesOf(int type) => _features[type];

    /// <summary>Determines whether annotations of a type have a place in the text in UIMA too.</summary>
    public bool IsAnchored(int type)
    {
        for (var ancestor = type; ancestor >= 0; ancestor = _table.BaseOf(ancestor))
        {
            if (_table[ancestor].LabelText == CasNames.Top)
                return false;
        }

        return true;
    }

    private string SupertypeOf(int type) =>
        _table.BaseOf(type) is >= 0 and var @base ? NameOf(_table[@base])
        : NameOf(_table[type]) == CasNames.Top ? string.Empty
        : CasNames.Annotation;

    private CasFeature FeatureOf(PropertySchema property)
    {
        var element = property.Kind switch
        {
            ValueKind.Int => CasNames.Integer,
            ValueKind.Decimal => CasNames.Double,
            ValueKind.Bool => CasNames.Boolean,
            ValueKind.Enum when !property.IsList => NameOf(Schema.Enums.First(declared => declared.Name == property.TypeName)),
            ValueKind.Annotation => _table.IndexOf(property.TypeName!) is >= 0 and var target ? NameOf(_table[target]) : CasNames.Top,
            _ => CasNames.String,
        };
        var isReference = property.Kind == ValueKind.Annotation;
        return new CasFeature(NameOf(property.Label, property.Name), !property.IsList ? element : isReference ? CasNames.FsArray : element + "Array")
        {
            ElementType = property.IsList && isReference && element != CasNames.Top ? element : null,
            Description = property.Summary,
        };
    }

    private static string NameOf(TypeSchema type) => NameOf(type.Label, type.Name);

    private static string NameOf(EnumSchema declared) => "values." + declared.Name;

    private static string NameOf(string? label, string name) => label is not null && IsName(label) ? label : name;

    /// <summary>Determines whether a label is one or several identifiers with dots between them; arrays of a type have names like no other type.</summary>
    private static bool IsName(string label) => label.Split('.').All(static part =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(static c => char.IsLetterOrDigit(c) || c == '_'));
}
