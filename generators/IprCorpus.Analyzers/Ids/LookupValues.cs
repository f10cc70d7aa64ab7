using System.Collections.Concurrent;
using IprCorpus.Compiler.Names;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Analyzers.Ids;

/// <summary>The values by which the instances of the types of a compilation can be looked up.</summary>
internal sealed class LookupValues(INamedTypeSymbol attribute)
{
    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, string Lookup), IReadOnlyDictionary<string, INamedTypeSymbol>?> _values =
        new(new KeyComparer());

    /// <summary>
    /// The values of a type with those of the types derived from it, each with the type that has it; null where not all are
    /// known: what cannot be known is not reported.
    /// </summary>
    public IReadOnlyDictionary<string, INamedTypeSymbol>? Of(INamedTypeSymbol type, string lookup) => _values.GetOrAdd((type, lookup), Collect);

    /// <summary>The named instance with an id.</summary>
    public static IPropertySymbol? NamedInstance(INamedTypeSymbol type, string id) =>
        type.GetMembers(CSharpNames.Pascal(id)).OfType<IPropertySymbol>()
            .FirstOrDefault(property => property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, type));

    private IReadOnlyDictionary<string, INamedTypeSymbol>? Collect((INamedTypeSymbol Type, string Lookup) key)
    {
        var values = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var type in key.Type.ContainingNamespace.GetTypeMembers().Where(type => !type.IsAbstract && IsOrDerivesFrom(type, key.Type)))
        {
            if (ValuesOf(type, key.Lookup) is not { } own)
            {
                return null;
            }

            foreach (var value in own)
            {
                values[value] = type;
            }
        }

        return values.Count == 0 ? null : values;
    }

    private IEnumerable<string>? ValuesOf(INamedTypeSymbol type, string lookup)
    {
        foreach (var data in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments is [{ Value: string name }, { Kind: TypedConstantKind.Array, IsNull: false } values]
                && name == lookup)
            {
                return values.Values.Select(static value => value.Value).OfType<string>();
            }
        }

        return null;
    }

    private static bool IsOrDerivesFrom(INamedTypeSymbol type, INamedTypeSymbol @base)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(ancestor, @base))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class KeyComparer : IEqualityComparer<(INamedTypeSymbol Type, string Lookup)>
    {
        public bool Equals((INamedTypeSymbol Type, string Lookup) left, (INamedTypeSymbol Type, string Lookup) right) =>
            left.Lookup == right.Lookup && SymbolEqualityComparer.Default.Equals(left.Type, right.Type);

        public int GetHashCode((INamedTypeSymbol Type, string Lookup) key) => SymbolEqualityComparer.Default.GetHashCode(key.Type);
    }
}
