using IprCorpus.Linq.Mapping;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;

namespace IprCorpus.Linq.Engines;

/// <summary>DuckDB in this process, over the files of an export.</summary>
internal static class DuckDbEngine
{
    public static DataConnection Open(CorpusTables tables, string folder, MappingSchema schema)
    {
        var connection = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:").UseMappingSchema(schema));
        try
        {
            foreach (var statement in DuckDbMacros.All.Concat(DuckDbViews.Create(tables, Path.GetFullPath(folder))))
            {
                connection.Execute(statement);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
