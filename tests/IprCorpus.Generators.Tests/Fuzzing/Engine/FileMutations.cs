namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Mutations of the folder: files that go, come twice, change names or contents.</summary>
internal static class FileMutations
{
    public static readonly Func<RawCorpus, string, Dice, RawCorpus>[] All =
    [
        static (corpus, path, _) => corpus.Without(path),
        static (corpus, path, _) => corpus.With(path, []),
        static (corpus, path, dice) => corpus.With(dice.Pick(Fragments.Paths), corpus.Files[path]),
        static (corpus, path, dice) => corpus.Without(path).With(dice.Pick(Fragments.Paths), corpus.Files[path]),
        static (corpus, path, dice) => Other(corpus, dice) is var other ? corpus.With(path, corpus.Files[other]).With(other, corpus.Files[path]) : corpus,
        static (corpus, path, dice) => corpus.With(path, [.. corpus.Files[path], .. "\n---\n"u8, .. corpus.Files[Other(corpus, dice)]]),
    ];

    private static string Other(RawCorpus corpus, Dice dice) => dice.Pick([.. corpus.Files.Keys]);
}
