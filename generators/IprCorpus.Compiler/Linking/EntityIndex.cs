using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Linking;

/// <summary>
/// The entities of the corpus by id, in ordinal order, each once. Two are equal when they hold the same ids with the same
/// types: a change of an entity's properties leaves all documents linked as they are.
/// </summary>
internal sealed class EntityIndex : IEquatable<EntityIndex>
{
    private readonly string[] _ids;
    private readonly EntitySlot[] _slots;
    private readonly EntityModel[][] _byType;

    private EntityIndex(string[] ids, EntitySlot[] slots, EntityModel[][] byType) => (_ids, _slots, _byType) = (ids, slots, byType);

    public int Count => _ids.Length;

    /// <summary>All ids, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <param name="entities">In ordinal order of their files; of several with one id the first is taken.</param>
    /// <param name="schema">Null where there is none, and therefore no entities.</param>
    public static EntityIndex Create(IEnumerable<EntityModel> entities, CorpusSchema? schema)
    {
        var sorted = new SortedDictionary<string, EntityModel>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (!sorted.ContainsKey(entity.Id))
                sorted.Add(entity.Id, entity);
        }

        var byType = new List<EntityModel>[schema?.Entities.Count ?? 0];
        for (var i = 0; i < byType.Length; i++)
            byType[i] = [];

        var slots = new EntitySlot[sorted.Count];
        var row = 0;
        foreach (var entity in sorted.Values)
        {
            slots[row++] = new EntitySlot(entity.Type, byType[entity.Type].Count);
            byType[entity.Type].Add(entity);
        }

        return new EntityIndex([.. sorted.Keys], slots, [.. byType.Select(static list => list.ToArray())]);
    }

    public bool TryFind(string id, out EntitySlot slot)
    {
        var position = Array.BinarySearch(_ids, id, StringComparer.Ordinal);
        slot = position >= 0 ? _slots[position] : default;
        return position >= 0;
    }

    /// <summary>The entities of exactly one type, in ordinal order of their ids: an entity's position is its row.</summary>
    public IReadOnlyList<EntityModel> EntitiesOfType(int type) => _byType[type];

    public bool Equals(EntityIndex? other)
    {
        if (ReferenceEquals(this, other))
            return true;

        if (other is null || _ids.Length != other._ids.Length || _byType.Length != other._byType.Length)
            return false;

        for (var i = 0; i < _ids.Length; i++)
        {
            if (_ids[i] != other._ids[i] || _slots[i].Type != other._slots[i].Type)
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EntityIndex);

    public override int GetHashCode()
    {
        var hash = _ids.Length;
        foreach (var id in _ids)
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(id));

        return hash;
    }
}
