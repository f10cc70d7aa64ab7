using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Html.View;

namespace IprCorpus.Tool.View;

/// <summary>Turns a schema into the types of a page.</summary>
internal static class SchemaView
{
    /// <summary>Gives all types of a section.</summary>
    public static IReadOnlyList<ViewType> Types(TypeTable types) => [.. Enumerable.Range(0, types.Count).Select(type => Type(types, type))];

    /// <summary>Gives one type with all of its properties.</summary>
    public static ViewType Type(TypeTable types, int type)
    {
        var (declared, properties) = (types[type], types.AllProperties(type));
        return new ViewType(declared.Name, types.BaseOf(type), declared.Summary, [.. properties.Select(Property)])
        {
            IsAbstract = declared.IsAbstract,
            Role = ViewRoles.Of(declared.Name),
        };
    }

    /// <summary>Gives a closed set of values.</summary>
    public static ViewEnum Enum(EnumSchema declared) =>
        new(declared.Name, declared.Summary, [.. declared.Values.Select(static value => (value.LabelText, value.Summary))]);

    private static ViewProperty Property(PropertySchema property) => new(property.Name, Kind(property.Kind), property.TypeName, property.Summary);

    private static ViewKind Kind(ValueKind kind) => kind switch
    {
        ValueKind.Enum => ViewKind.Enum,
        ValueKind.Date or ValueKind.DateTime => ViewKind.Date,
        ValueKind.Period => ViewKind.Period,
        ValueKind.Span => ViewKind.Span,
        ValueKind.Entity => ViewKind.Entity,
        ValueKind.Annotation => ViewKind.Annotation,
        _ => ViewKind.Text,
    };
}
