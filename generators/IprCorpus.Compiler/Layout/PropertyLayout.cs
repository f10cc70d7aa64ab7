using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Layout;

/// <summary>A property and the first of its columns.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Column">Counted from the first column of the type's table; the same in all derived types.</param>
internal sealed record PropertyLayout(PropertySchema Schema, int Column)
{
    /// <summary>Gets the number of columns of a property: those of a value, and for a list one more, in which each row's items end.</summary>
    public static int ColumnsOf(PropertySchema property) =>
        property.IsList ? 1 + ColumnsOf(property.Kind, isOptional: false) : ColumnsOf(property.Kind, property.IsOptional);

    private static int ColumnsOf(ValueKind kind, bool isOptional) => kind switch
    {
        ValueKind.Int => isOptional ? 2 : 1,
        ValueKind.Span or ValueKind.Entity or ValueKind.Annotation => 2,
        ValueKind.Decimal => 4,
        ValueKind.Period => 6,
        ValueKind.Quantity => 16,
        _ => 1,
    };
}
