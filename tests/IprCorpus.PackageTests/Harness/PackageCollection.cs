namespace IprCorpus.PackageTests.Harness;

/// <summary>One packing for all tests. They run one after another, for each keeps the machine's cores busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packages";
}
