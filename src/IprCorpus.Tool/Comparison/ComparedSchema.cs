using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.Comparison;

/// <summary>
/// The annotation types of several corpora as one list. Types, and properties of one type, are the same where their formats call
/// them the same, or else where C# does.
/// </summary>
internal sealed class ComparedSchema
{
    private readonly List<ComparedType> _types = [];
    private readonly int[][] _typeOf;
    private readonly int[][][] _propertyOf;

    public ComparedSchema(IReadOnlyList<CorpusSchema> schemas)
    {
        _typeOf = new int[schemas.Count][];
        _propertyOf = new int[schemas.Count][][];
        for (var corpus = 0; corpus < schemas.Count; corpus++)
        {
            var (schema, table) = (schemas[corpus], SchemaTypes.Of(schemas[corpus]).Annotations);
            _typeOf[corpus] = [.. schema.Annotations.Select(IndexOf)];
            _propertyOf[corpus] = [.. schema.Annotations.Select((_, type) => Properties(table, type, _types[_typeOf[corpus][type]]))];
        }
    }

    public IReadOnlyList<ComparedType> Types => _types;

    /// <summary>The position in <see cref="Types"/> of a corpus's type.</summary>
    public int TypeOf(int corpus, int type) => _typeOf[corpus][type];

    /// <summary>The positions in <see cref="ComparedType.Properties"/> of the properties of a corpus's type.</summary>
    public IReadOnlyList<int> PropertiesOf(int corpus, int type) => _propertyOf[corpus][type];

    private static int[] Properties(TypeTable table, int type, ComparedType compared)
    {
        return [.. table.AllProperties(type).Select(property => compared.IndexOf(property, OwnerOf(property)))];

        string OwnerOf(PropertySchema property)
        {
            var owner = type;
            while (!table[owner].Properties.Any(declared => ReferenceEquals(declared, property)))
            {
                owner = table.BaseOf(owner);
            }

            return table[owner].Name;
        }
    }

    private int IndexOf(TypeSchema type)
    {
        var index = _types.FindIndex(other => other.Label == type.LabelText);
        index = index >= 0 ? index : _types.FindIndex(other => other.Name == type.Name);
        if (index < 0)
        {
            index = _types.Count;
            _types.Add(new ComparedType(type.Name, type.LabelText));
        }

        return index;
    }
}
