using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>A declared type with its place in the inheritance and the columns of its properties.</summary>
internal sealed class TypeLayout
{
    private readonly List<TypeLayout> _derived = [];

    private TypeLayout(TypeSchema schema, int index, int unionIndex)
    {
        Schema = schema;
        Index = index;
        UnionIndex = unionIndex;
    }

    public TypeSchema Schema { get; }

    public string Name => Schema.Name;

    /// <summary>The position among the types of its section; the number of its own table.</summary>
    public int Index { get; }

    /// <summary>The number of the table that lists the type's rows together with those of all derived types.</summary>
    public int UnionIndex { get; }

    public TypeLayout? Base { get; private set; }

    public bool IsAbstract => Schema.IsAbstract;

    public bool HasDerived => _derived.Count > 0;

    /// <summary>Inherited properties first, root to leaf.</summary>
    public IReadOnlyList<PropertyLayout> Properties { get; private set; } = [];

    public IEnumerable<PropertyLayout> OwnProperties => Properties.Skip(Base?.Properties.Count ?? 0);

    /// <summary>Gets the number of columns of a row, with those that every type of the section has.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>The types that have instances, among this one and those derived from it, in the order of declaration.</summary>
    public IEnumerable<TypeLayout> ConcreteTypes =>
        (IsAbstract ? [] : new[] { this }).Concat(_derived.SelectMany(type => type.ConcreteTypes)).OrderBy(type => type.Index);

    /// <summary>This type and its bases, leaf to root.</summary>
    public IEnumerable<TypeLayout> SelfAndBases
    {
        get
        {
            for (var type = this; type is not null; type = type.Base)
            {
                yield return type;
            }
        }
    }

    public static IReadOnlyList<TypeLayout> Create(EquatableArray<TypeSchema> schemas, int fixedColumns)
    {
        var types = new TypeLayout[schemas.Count];
        var byName = new Dictionary<string, TypeLayout>(StringComparer.Ordinal);
        for (var i = 0; i < types.Length; i++)
        {
            // The number after the last type is the root's.
            types[i] = new TypeLayout(schemas[i], i, types.Length + 1 + i);
            byName[schemas[i].Name] = types[i];
        }

        foreach (var type in types)
        {
            if (type.Schema.Base is { } name && byName.TryGetValue(name, out var @base))
            {
                type.Base = @base;
                @base._derived.Add(type);
            }
        }

        foreach (var type in types)
        {
            type.Place(fixedColumns);
        }

        return types;
    }

    private void Place(int fixedColumns)
    {
        if (ColumnCount > 0)
        {
            return;
        }

        Base?.Place(fixedColumns);
        var properties = new List<PropertyLayout>(Base?.Properties ?? []);
        var column = Base?.ColumnCount ?? fixedColumns;
        foreach (var property in Schema.Properties)
        {
            properties.Add(new PropertyLayout(property, column));
            column += PropertyLayout.ColumnsOf(property);
        }

        Properties = properties;
        ColumnCount = column;
    }
}
