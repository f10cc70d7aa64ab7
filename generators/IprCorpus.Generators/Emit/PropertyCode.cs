using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>The C# type of a property, and the expression that reads it from its row.</summary>
internal static class PropertyCode
{
    private const string Cells = "global::IprCorpus.Runtime.Storage.Cells";

    /// <summary>The C# type.</summary>
    public static string Type(PropertySchema property)
    {
        var item = ItemType(property);
        return property.IsList ? $"global::System.Collections.Generic.IReadOnlyList<{item}>"
            : property.IsOptional ? item + "?"
            : item;
    }

    /// <summary>The expression that reads the property of <c>_row</c>.</summary>
    public static string Read(PropertyLayout layout, string @namespace)
    {
        var (property, column) = (layout.Schema, Column(layout));
        if (property.Kind is ValueKind.Entity or ValueKind.Annotation)
        {
            var table = GeneratedNamespaces.TableOf(property.TypeName!, @namespace);
            return property.IsList ? $"{table}.ReferAll(_row, {column})" : Required(property, $"{table}.Refer(_row, {column})", "!");
        }

        return property.IsList ? ReadList(property, column) : ReadSingle(property, column);
    }

    /// <summary>The argument that names the property's first column.</summary>
    public static string Column(PropertyLayout property) => $"column: {property.Column}";

    private static string ItemType(PropertySchema property) => property.Kind switch
    {
        ValueKind.String => "string",
        ValueKind.Int => "int",
        ValueKind.Decimal => "decimal",
        ValueKind.Bool => "bool",
        ValueKind.Date => "global::System.DateOnly",
        ValueKind.DateTime => "global::System.DateTime",
        ValueKind.Period => "global::IprCorpus.Runtime.Period",
        ValueKind.Quantity => "global::IprCorpus.Runtime.Quantity",
        ValueKind.Uri => "global::System.Uri",
        ValueKind.Span => "global::IprCorpus.Runtime.TextSpan",
        _ => NameOf(property),
    };

    /// <summary>The name of the enum, entity or annotation type.</summary>
    public static string NameOf(PropertySchema property) => property.IsBuiltIn ? $"{RuntimeNames.Runtime}.{property.TypeName}" : property.TypeName!;

    private static string ReadSingle(PropertySchema property, string column) => property.Kind switch
    {
        ValueKind.Int => property.IsOptional ? $"_row.OptionalInt32({column})" : $"_row.Int32({column})",
        ValueKind.Bool => property.IsOptional ? $"_row.OptionalBoolean({column})" : $"_row.Boolean({column})",
        ValueKind.Enum => property.IsOptional ? $"({NameOf(property)}?)_row.Ordinal({column})" : $"({NameOf(property)})_row.Int32({column})",
        ValueKind.String => Required(property, $"_row.String({column})", "!"),
        ValueKind.Uri => Required(property, $"_row.Uri({column})", "!"),
        ValueKind.Period => Required(property, $"_row.Period({column})", "!"),
        ValueKind.Quantity => Required(property, $"_row.Quantity({column})", "!"),
        _ => Required(property, $"_row.{property.Kind}({column})", ".GetValueOrDefault()"),
    };

    private static string ReadList(PropertySchema property, string column) => property.Kind switch
    {
        ValueKind.Int or ValueKind.String or ValueKind.Uri => $"_row.List({column}, {Cells}.{(property.Kind == ValueKind.Int ? "Int32" : property.Kind)})",
        ValueKind.Bool => $"_row.List({column}, {Cells}.Boolean)",
        ValueKind.Enum => $"_row.List({column}, static (block, column, row) => ({NameOf(property)}){Cells}.Int32(block, column, row))",
        ValueKind.Period or ValueKind.Quantity => $"_row.List({column}, static (block, column, row) => {Cells}.{property.Kind}(block, column, row)!)",
        _ => $"_row.List({column}, static (block, column, row) => {Cells}.{property.Kind}(block, column, row).GetValueOrDefault())",
    };

    /// <summary>A required value is there unless its error was reported and the build has failed.</summary>
    private static string Required(PropertySchema property, string read, string assert) => property.IsOptional ? read : read + assert;
}
