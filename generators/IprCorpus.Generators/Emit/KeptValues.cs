using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// Closed values that an annotation's record keeps in a byte each, read once when it is made: filters of LINQ then cost what
/// they cost over plain records. Four find room where a record would be padded, so that it grows by nothing; further ones are
/// read from their columns, as all other properties are.
/// </summary>
internal static class KeptValues
{
    private const int Room = 4;

    /// <summary>Own properties of a type that are kept. Inherited ones come first, in the base's record.</summary>
    public static IEnumerable<PropertyLayout> Of(TypeLayout type, CorpusLayout layout) =>
        type.Properties.Where(property => Fits(property.Schema, layout)).Take(Room)
            .Skip(type.Base?.Properties.Count(property => Fits(property.Schema, layout)) ?? 0);

    /// <summary>The field.</summary>
    public static string FieldOf(PropertyLayout property) =>
        $"_{char.ToLowerInvariant(property.Schema.MemberName[0])}{property.Schema.MemberName.Substring(1)}Value";

    /// <summary>The expression that reads the property of its field, where it is as in its column.</summary>
    public static string Read(PropertyLayout property)
    {
        var field = FieldOf(property);
        return property.Schema switch
        {
            { Kind: ValueKind.Bool, IsOptional: true } => $"{field} == 0 ? null : {field} != 1",
            { Kind: ValueKind.Bool } => $"{field} != 0",
            { IsOptional: true } => $"{field} == 0 ? null : ({PropertyCode.NameOf(property.Schema)})({field} - 1)",
            _ => $"({PropertyCode.NameOf(property.Schema)}){field}",
        };
    }

    private static bool Fits(PropertySchema property, CorpusLayout layout) => !property.IsList && property.Kind switch
    {
        ValueKind.Bool => true,
        ValueKind.Enum => property.IsBuiltIn || layout.Schema.Enums.FirstOrDefault(schema => schema.Name == property.TypeName)?.Values.Count < byte.MaxValue,
        _ => false,
    };
}
