using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The ids that a reference to an entity type can hold.</summary>
internal sealed class EntityIds(SchemaTypes types, IReadOnlyList<EntityModel> registry)
{
    /// <summary>
    /// The largest number of ids of one type that is offered. Beyond it a list is no help to a reader, an editor grows slow, and
    /// any id is accepted.
    /// </summary>
    public const int Limit = 2000;

    /// <summary>The ids of a type and of those that derive from it, each with what names the entity; null beyond <see cref="Limit"/>.</summary>
    /// <param name="type">An entity type, or <c>Entity</c>.</param>
    public IReadOnlyList<(string Id, string? Name)>? Of(string type)
    {
        var ids = new List<(string Id, string? Name)>();
        foreach (var entity in registry)
        {
            if (!types.Entities.IsAssignable(entity.Type, type))
                continue;

            if (ids.Count == Limit)
                return null;

            ids.Add((entity.Id, NameOf(entity)));
        }

        return ids;
    }

    /// <summary>The type and the first string of an entity, which is what names it in every registry written by hand.</summary>
    private string NameOf(EntityModel entity)
    {
        var name = entity.Values.OfType<StringValue>().FirstOrDefault()?.Text;
        var type = types.Entities[entity.Type].Name;
        return name is null ? type : $"{type}: {name}";
    }
}
