namespace IprCorpus.Parquet.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name. One that begins with an underscore belongs to the export; no property can have it.</param>
/// <param name="Type">The type of a value, or of an item where there are several.</param>
/// <param name="IsOptional">Whether a row can be without a value.</param>
/// <param name="IsList">Whether a row has a list of values, which can be empty and is never null.</param>
/// <param name="Group">The list of structures that the column is a member of; null for a column of its own. Neighbours of one group form the list.</param>
internal sealed record TableColumn(string Name, ColumnType Type, bool IsOptional, bool IsList = false, string? Group = null);
