using System.Runtime.CompilerServices;

namespace IprCorpus.Generators.Tests.Snapshots;

/// <summary>
/// Compares text with a file beside the test, by Verify's conventions: <c>Class.Method.verified.ext</c> is what was approved,
/// <c>Class.Method.received.ext</c> appears beside it where a run differs. This is the one file that Verify.Xunit would replace.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string received, string extension, string? parameters = null, [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var suffix = parameters is null ? "" : $"_{parameters}";
        var stem = Path.Combine(Path.GetDirectoryName(Repository.FromCallerPath(file))!, $"{Path.GetFileNameWithoutExtension(file)}.{method}{suffix}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        received.Should().Be(verified, $"of {verifiedPath}; the text received is beside it");
    }
}
