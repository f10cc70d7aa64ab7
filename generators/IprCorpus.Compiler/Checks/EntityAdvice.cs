using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Checks;

/// <summary>Suggests the entity that somebody has probably meant who refers to none, or to one of the wrong type.</summary>
internal sealed class EntityAdvice(EntityIndex entities, NameIndex names, TypeTable types)
{
    private const int Listed = 5;

    private readonly Dictionary<string, IReadOnlyList<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Gets the advice for a reference to no entity, with a space before it; empty for none.</summary>
    /// <param name="written">The text that stands where an id belongs.</param>
    /// <param name="type">The type that the reference asks for.</param>
    public string ForUnknown(string written, string type)
    {
        var named = names.EntitiesNamed(written).Where(id => IsOf(id, type)).Distinct().Take(Listed).ToList();
        if (named.Count > 0)
            return $" Did you mean {string.Join(" or ", named.Select(static id => "'" + id + "'"))}, which has this name?";

        return SeedNames.ToId(written) is { } id && IsOf(id, type) ? $" Did you mean '{id}'?" : Spelling.DidYouMean(written, Ids(type));
    }

    /// <summary>Gets the advice for a reference to an entity of another type, with a space before it.</summary>
    /// <param name="written">The id that is written.</param>
    /// <param name="type">The type that the reference asks for.</param>
    public string ForWrongType(string written, string type)
    {
        var ids = Ids(type);
        return Spelling.Nearest(written, ids) is { } nearest ? $" Did you mean '{nearest}'?"
            : ids.Count == 0 ? " The corpus has none."
            : $" Of that type: {Messages.FirstOf(ids, Listed)}.";
    }

    private IReadOnlyList<string> Ids(string type)
    {
        if (!_ids.TryGetValue(type, out var ids))
            _ids.Add(type, ids = [.. entities.Ids.Where(id => IsOf(id, type))]);

        return ids;
    }

    private bool IsOf(string id, string type) => entities.TryFind(id, out var slot) && types.IsAssignable(slot.Type, type);
}
