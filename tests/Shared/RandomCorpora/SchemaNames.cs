namespace IprCorpus.Testing.RandomCorpora;

/// <summary>What a random corpus calls things, and how its types derive from each other.</summary>
internal sealed class SchemaNames
{
    private readonly CorpusSpec _spec;

    public SchemaNames(CorpusSpec spec)
    {
        _spec = spec;
        Enums = [.. spec.Enums.Select((declared, i) => Type(declared.Letters, "F", i))];
        Values = [.. spec.Enums.Select(declared => declared.Values.Select((letters, i) => $"{letters}-n{i}").ToArray())];
        Entities = [.. spec.Entities.Select((type, i) => Type(type.Letters, "E", i))];
        Annotations = [.. spec.Annotations.Select((type, i) => Type(type.Letters, "A", i))];
        Ids = [.. spec.Registry.Select((entity, i) => Id(entity.Letters, "e", i))];
    }

    public string[] Enums { get; }

    /// <summary>The values of each enum.</summary>
    public string[][] Values { get; }

    public string[] Entities { get; }

    public string[] Annotations { get; }

    /// <summary>The ids of the registry.</summary>
    public string[] Ids { get; }

    /// <summary>The type of an entity of the registry.</summary>
    public int EntityType(int entity) => Concrete(_spec.Entities) is var concrete ? concrete[_spec.Registry[entity].Type % concrete.Length] : 0;

    public static string Property(PropertySpec property, string prefix, int number) => $"{property.Letters}-{prefix}n{number}";

    public static string Prefix(Owner owner, int type) => $"{(owner == Owner.Entity ? "e" : "a")}{type}";

    /// <summary>Letters that are no capitals, in lower case where they have one.</summary>
    public static string Id(string letters, string prefix, int number) => $"{string.Concat(letters.Where(IsIdPart)).ToLowerInvariant()}-{prefix}{number}";

    public static int? BaseOf(TypeSpec[] types, int type) => types[type].Base % (type + 1) is var @base && @base == type ? null : @base;

    /// <summary>The last type has instances, so that there is one that has.</summary>
    public static bool IsAbstract(TypeSpec[] types, int type) => types[type].IsAbstract && type < types.Length - 1;

    public static int[] Concrete(TypeSpec[] types) => [.. Enumerable.Range(0, types.Length).Where(type => !IsAbstract(types, type))];

    public static bool IsAssignable(TypeSpec[] types, int from, int to) =>
        from == to || (BaseOf(types, from) is { } @base && IsAssignable(types, @base, to));

    /// <summary>The properties of a type and of its bases, root to leaf.</summary>
    public static IEnumerable<(PropertySpec[] Properties, string Prefix)> Line(TypeSpec[] types, int type, Owner owner) =>
        (BaseOf(types, type) is { } @base ? Line(types, @base, owner) : []).Append((types[type].Properties, Prefix(owner, type)));

    private static string Type(string letters, string prefix, int number) => $"{prefix}{letters}N{number}";

    private static bool IsIdPart(char unit) => char.IsLetter(unit) && char.ToLowerInvariant(unit) is var lower && !char.IsUpper(lower) && lower != '\u01C5';
}
