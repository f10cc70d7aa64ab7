using System.Security.Cryptography;
using System.Text;

namespace IprCorpus.Tests.Coverage;

/// <summary>The text is what was received, byte for byte: in the seeds, and in the assembly.</summary>
public sealed class ReceivedTextTests
{
    private const string Sha256 = "c0a76605c9a52771ab10d04d132289f2a09b2afb5c47780ecf768b50f1562f7b";
    private const string SeedPath = "seeds/documents/authorities-target-ipr-infringements.txt";

    // Kept beside the repository, not in it.
    private const string ReceivedPath = "../shared/seed/000_bc8b9467f63ba5af.txt";

    [Fact]
    public void The_text_among_the_seeds_has_the_checksum_of_the_text_received() =>
        Hash(File.ReadAllBytes(Repository.PathOf(SeedPath))).Should().Be(Sha256);

    [Fact]
    public void The_text_in_the_assembly_has_the_checksum_of_the_text_received() =>
        Hash(Encoding.UTF8.GetBytes(Document.AuthoritiesTargetIprInfringements.Text)).Should().Be(Sha256);

    [SkippableFact]
    public void The_text_received_lies_beside_the_repository_and_is_the_same()
    {
        var path = Repository.PathOf(ReceivedPath);
        Skip.IfNot(File.Exists(path), $"'{ReceivedPath}', seen from the repository, is not on this machine.");

        File.ReadAllBytes(path).Should().Equal(File.ReadAllBytes(Repository.PathOf(SeedPath)));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
