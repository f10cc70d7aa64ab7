using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>The names of entities.</summary>
internal static class EntityNames
{
    private static readonly string[] Names = ["name", "label", "title"];

    /// <summary>Gets the name of an entity; its id where it has none.</summary>
    public static string Of(ViewCorpus corpus, int entity)
    {
        var (type, id, fields) = corpus.Entities[entity];
        var properties = corpus.EntityTypes[type].Properties;
        foreach (var field in fields)
        {
            if (properties[field.Property] is { Kind: ViewKind.Text } property && Names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
                return field.Value.Text!;
        }

        return id;
    }
}
