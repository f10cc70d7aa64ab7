namespace IprCorpus.Parquet.Tables;

/// <summary>A table.</summary>
/// <param name="Name">The name of the type that it holds.</param>
/// <param name="Columns">The columns that every table of its kind has, then those of the declared properties.</param>
/// <param name="FixedCount">The number of columns that come before those of the properties.</param>
internal sealed record TableSchema(string Name, IReadOnlyList<TableColumn> Columns, int FixedCount);
