using IprCorpus.Linq.Tests.ClickHouse;
using IprCorpus.Parquet;

namespace IprCorpus.Linq.Tests;

/// <inheritdoc/>
public sealed class ClickHouseSeeds : SeedsDatabase
{
    public override string HashJoin => "HashJoin";

    protected override CorpusDatabase Open()
    {
        Skip.If(ClickHouseLibrary.Absence is not null, ClickHouseLibrary.Absence);
        var connection = ClickHouseTestServer.Instance.ConnectionTo($"seeds_{Guid.NewGuid():N}");
        CorpusClickHouse.LoadAsync(Folder, connection).GetAwaiter().GetResult();
        return CorpusDatabase.OpenClickHouse(connection, typeof(Corpus));
    }
}
