using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>
/// The names and aliases of all entities, found in running text word by word. Two are equal when they hold the same names of
/// the same entities.
/// </summary>
internal sealed class NameIndex : IEquatable<NameIndex>
{
    private static readonly HashSet<string> NameProperties =
        new(["name", "names", "acronym", "acronyms", "abbreviation", "abbreviations"], StringComparer.Ordinal);

    private static readonly HashSet<string> AliasProperties = new(["alias", "aliases"], StringComparer.Ordinal);

    private readonly EquatableArray<EntityName> _names;
    private readonly Dictionary<int, List<EntityName>> _byFirstWord = [];

    private NameIndex(EquatableArray<EntityName> names)
    {
        _names = names;
        foreach (var name in names)
        {
            var hash = Hash(name.Text, 0, WordEnd(name.Text, 0));
            if (!_byFirstWord.TryGetValue(hash, out var list))
                _byFirstWord.Add(hash, list = []);

            list.Add(name);
        }

        foreach (var list in _byFirstWord.Values)
            list.Sort(static (a, b) => a.Text.Length != b.Text.Length ? b.Text.Length.CompareTo(a.Text.Length) : string.CompareOrdinal(a.Entity, b.Entity));
    }

    public static NameIndex Create(IEnumerable<EntityModel> entities, CorpusSchema schema)
    {
        var table = SchemaTypes.Of(schema).Entities;
        var names = new List<EntityName>();
        foreach (var entity in entities)
        {
            var properties = table.AllProperties(entity.Type);
            for (var i = 0; i < properties.Count; i++)
            {
                var isAlias = AliasProperties.Contains(properties[i].Name);
                if (properties[i].Kind != ValueKind.String || !isAlias && !NameProperties.Contains(properties[i].Name))
                    continue;

                foreach (var value in entity.Values[i] is ListValue list ? list.Items : entity.Values[i] is { } single ? [single] : [])
                {
                    if (value is StringValue { Text: var text } && text.Length > 1 && char.IsLetterOrDigit(text[0]))
                        names.Add(new EntityName(text, entity.Id, isAlias));
                }
            }
        }

        return new NameIndex(new(names));
    }

    /// <summary>The longest name at the beginning of a word; null where none stands there.</summary>
    /// <param name="known">The ids of the entities whose aliases count.</param>
    public EntityName? FindAt(string text, int start, ICollection<string> known)
    {
        if (!_byFirstWord.TryGetValue(Hash(text, start, WordEnd(text, start)), out var candidates))
            return null;

        foreach (var candidate in candidates)
        {
            var end = start + candidate.Text.Length;
            if (Ordinal.StandsAt(text, start, candidate.Text) && WordEnd(text, end - 1) == end && (!candidate.IsAlias || known.Contains(candidate.Entity)))
                return candidate;
        }

        return null;
    }

    /// <summary>Finds the entities that have a name, whatever its case; in no order that means anything.</summary>
    public IEnumerable<string> EntitiesNamed(string name) =>
        _names.Where(candidate => string.Equals(candidate.Text, name, StringComparison.OrdinalIgnoreCase)).Select(static candidate => candidate.Entity);

    /// <summary>Finds the end of the word that a character belongs to; in scripts without spaces each character is a word.</summary>
    public static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsJoined(text[end - 1]) && IsJoined(text[end]))
            end++;

        return end;
    }

    public bool Equals(NameIndex? other) => other is not null && _names.Equals(other._names);

    public override bool Equals(object? obj) => Equals(obj as NameIndex);

    public override int GetHashCode() => _names.GetHashCode();

    private static bool IsJoined(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static int Hash(string text, int start, int end)
    {
        var hash = end - start;
        for (var i = start; i < end; i++)
            hash = unchecked((hash * 31) + text[i]);

        return hash;
    }
}

/// <summary>A name of an entity.</summary>
/// <param name="IsAlias">Whether it is a name only in documents that refer to the entity.</param>
internal sealed record EntityName(string Text, string Entity, bool IsAlias);
