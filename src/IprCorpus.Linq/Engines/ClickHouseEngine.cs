using System.Data.Common;
using System.Globalization;
using System.Text;
using IprCorpus.Parquet.ClickHouse;
using IprCorpus.Parquet.Manifests;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.ClickHouse;
using LinqToDB.Internal.DataProvider.ClickHouse;
using LinqToDB.Mapping;
using LinqToDB.SqlQuery;

namespace IprCorpus.Linq.Engines;

/// <summary>A ClickHouse server, over the views that loading has made there.</summary>
internal static class ClickHouseEngine
{
    // Queries mean what they mean in C#: what a reference does not lead to is null, and so is the greatest of none; a name is that
    // of the column, and not of a value that the query gives.
    private static readonly (string Name, string Value)[] Settings =
        [("join_use_nulls", "1"), ("prefer_column_name_to_alias", "1")];

    private static readonly Provider Shared = new();

    /// <summary>The database and the manifest of the current version.</summary>
    /// <exception cref="InvalidDataException">The database holds no corpus.</exception>
    public static (string Database, Manifest Manifest) Current(string connection)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connection };
        var database = settings.TryGetValue("Database", out var named) ? (string)named : "default";
        using var server = Connect(connection, new MappingSchema());
        if (!server.Query(static reader => reader.GetString(0), ClickHouseVersions.Exists(database)).Any())
        {
            throw new InvalidDataException($"The database '{database}' holds no corpus. 'iprcorpus load CORPUS --clickhouse CONNECTION' loads one.");
        }

        var (version, manifest) = server.Query(
            static reader => (reader.GetString(0), reader.GetString(1)), ClickHouseVersions.Current(database)).FirstOrDefault();
        return version is null
            ? throw new InvalidDataException($"The database '{database}' holds no whole version of a corpus. Load the export again.")
            : (version, ManifestReader.Parse(manifest, database));
    }

    public static DataConnection Open(string connection, string database, MappingSchema schema)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connection, ["Database"] = database, ["UseCustomDecimals"] = "false" };
        foreach (var (name, value) in Settings)
        {
            settings["set_" + name] = value;
        }

        // A moment without a time zone would be read in that of the server.
        schema.SetValueToSqlConverter(typeof(DateTime), static (StringBuilder sql, SqlDataType _, object value) =>
            sql.Append(CultureInfo.InvariantCulture, $"toDateTime64('{value:yyyy-MM-dd HH:mm:ss.fffffff}', 7, 'UTC')"));
        schema.SetValueToSqlConverter(typeof(DateOnly), static (StringBuilder sql, SqlDataType _, object value) =>
            sql.Append(CultureInfo.InvariantCulture, $"toDateTime64('{value:yyyy-MM-dd} 00:00:00', 0, 'UTC')"));
        return Connect(settings.ConnectionString, schema);
    }

    private static DataConnection Connect(string connection, MappingSchema schema) =>
        new(new DataOptions().UseConnectionString(Shared, connection).UseMappingSchema(schema));

    /// <summary>linq2db refuses subqueries that look at the row around them, which ClickHouse did not have before 25.5.</summary>
    private sealed class Provider : ClickHouseDataProvider
    {
        public Provider()
            : base(ProviderName.ClickHouseDriver, ClickHouseProvider.ClickHouseDriver) =>
            SqlProviderFlags.SupportedCorrelatedSubqueriesLevel = null;
    }
}
