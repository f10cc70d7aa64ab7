using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the class <c>Columns</c> of an annotation type: the properties that lists can scan, inherited ones included.</summary>
internal static class ColumnEmitter
{
    private const string Values = RuntimeNames.Storage + ".ColumnValues";

    /// <summary>Determines whether a property is one column of numbers that says by itself which value an annotation has.</summary>
    public static bool IsScanned(PropertySchema property) => !property.IsList && property.Kind switch
    {
        ValueKind.String or ValueKind.Enum or ValueKind.Bool or ValueKind.Date => true,
        ValueKind.Int => !property.IsOptional,
        _ => false,
    };

    public static void Emit(SourceWriter writer, TypeLayout type)
    {
        if (!type.Properties.Any(static property => IsScanned(property.Schema)))
        {
            return;
        }

        var isNew = type.SelfAndBases.Skip(1).Any(static @base => @base.Properties.Any(static property => IsScanned(property.Schema)));
        writer.Line();
        XmlComment.Summary(writer, $"The properties of {type.Name} that lists scan as columns.");
        writer.Open($"public {(isNew ? "new " : "")}static class Columns");
        var isFirst = true;
        foreach (var property in type.Properties.Where(static property => IsScanned(property.Schema)))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            XmlComment.Summary(writer, property.Schema.Summary ?? $"The property {property.Schema.Name}.");
            var column = $"{RuntimeNames.Runtime}.AnnotationColumn<{type.Name}, {PropertyCode.Type(property.Schema)}>";
            writer.Line($"public static {column} {property.Schema.MemberName} => new({property.Column}, {Stored(property.Schema)});");
        }

        writer.Close();
    }

    private static string Stored(PropertySchema property)
    {
        var optional = property.IsOptional ? "Optional" : "";
        return property.Kind switch
        {
            ValueKind.Enum => $"{Values}.{optional}Enum<{PropertyCode.NameOf(property)}>()",
            ValueKind.Bool => $"{Values}.{optional}Boolean",
            ValueKind.Int => $"{Values}.Int32",
            _ => $"{Values}.{optional}{property.Kind}",
        };
    }
}
