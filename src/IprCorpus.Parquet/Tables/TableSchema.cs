namespace IprCorpus.Parquet.Tables;

/// <summary>A table.</summary>
/// <param name="Name">The name of the type that it holds.</param>
/// <param name="Columns">Those that every table of its kind has, then those of the declared properties.</param>
/// <param name="FixedCount">How many columns come before those of the properties.</param>
internal sealed record TableSchema(string Name, IReadOnlyList<TableColumn> Columns, int FixedCount);
