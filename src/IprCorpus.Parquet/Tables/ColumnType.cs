namespace IprCorpus.Parquet.Tables;

/// <summary>The types of columns.</summary>
internal enum ColumnType
{
    String,

    /// <summary>A string of few different values, which is stored as a dictionary.</summary>
    Name,
    Int32,
    Int64,

    /// <summary>A decimal number of 38 digits, 18 of them after the point.</summary>
    Decimal,
    Bool,
    Date,

    /// <summary>Milliseconds of a calendar without time zone.</summary>
    Timestamp,
}
