using IprCorpus.Html.View;
using IprCorpus.Runtime;

namespace IprCorpus.Html.Records;

/// <summary>The entities that something refers to, and those that these refer to in turn.</summary>
internal sealed class EntityCollector(EnumCollector enums)
{
    private readonly Dictionary<CorpusEntity, int> _numbers = [];
    private readonly List<CorpusEntity> _entities = [];
    private readonly TypeCollector _types = new(typeof(CorpusEntity));

    /// <summary>Gets the types of the entities.</summary>
    public IReadOnlyList<ViewType> Types => _types.Types;

    /// <summary>Gets the position of an entity.</summary>
    public int NumberOf(CorpusEntity entity)
    {
        if (!_numbers.TryGetValue(entity, out var number))
        {
            number = _entities.Count;
            _numbers.Add(entity, number);
            _entities.Add(entity);
        }

        return number;
    }

    /// <summary>Gives all entities in the form of a page.</summary>
    public IReadOnlyList<ViewEntity> View()
    {
        var views = new List<ViewEntity>();

        // The list grows while it is read: what an entity refers to comes after it.
        for (var i = 0; i < _entities.Count; i++)
        {
            var store = _entities[i].Row.Block.Store;
            var type = _types.NumberOf(_entities[i].GetType(), store);
            views.Add(new ViewEntity(type, _entities[i].Id,
                FieldValues.Of(_types, type, CorpusProperties.Of(_entities[i]), enums, store, this, static _ => -1)));
        }

        return views;
    }
}
