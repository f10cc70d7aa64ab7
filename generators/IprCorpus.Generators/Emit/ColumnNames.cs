using IprCorpus.Compiler.Layout;

namespace IprCorpus.Generators.Emit;

/// <summary>Names the constants that hold the columns of properties.</summary>
internal static class ColumnNames
{
    extension(PropertyLayout property)
    {
        /// <summary>Gets the C# name of the constant that holds the first column of the property.</summary>
        public string ColumnName => $"_{char.ToLowerInvariant(property.Schema.MemberName[0])}{property.Schema.MemberName.Substring(1)}Column";
    }
}
