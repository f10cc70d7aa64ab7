namespace IprCorpus.Linq.Tests;

/// <inheritdoc/>
public sealed class DuckDbSeeds : SeedsDatabase
{
    public override string HashJoin => "HASH_JOIN";

    protected override CorpusDatabase Open() => CorpusDatabase.OpenDuckDb(Folder, typeof(Corpus));
}
