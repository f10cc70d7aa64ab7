using IprCorpus.Generators.Tests.Fuzzing.Engine;
using SharpFuzz;

namespace IprCorpus.Fuzz;

/// <summary>
/// The entry point for AFL by way of SharpFuzz. An input is the new content of one file of the corpus; its first byte says
/// of which.
/// </summary>
internal static class CoverageGuided
{
    public static void Run(Settings settings, RawCorpus sound)
    {
        var target = new FuzzTarget(sound, settings.Limit);
        string[] paths = [.. sound.Files.Keys];
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            if (input.ToArray() is [var file, .. var content] && target.Try(sound.With(paths[file % paths.Length], content), isThorough: false) is { } failure)
            {
                throw new InvalidOperationException(failure.ToString());
            }
        });
    }
}
