namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Makes corpora that are nearly right.</summary>
internal static class Mutator
{
    private const string SchemaPath = "corpus.yaml";

    /// <summary>The corpus after one or more mutations: half of them get one or two.</summary>
    public static RawCorpus Mutate(RawCorpus corpus, Dice dice)
    {
        do
        {
            corpus = MutateOnce(corpus, dice);
        }
        while (corpus.Files.Count > 0 && !dice.OneIn(3));

        return corpus;
    }

    private static RawCorpus MutateOnce(RawCorpus corpus, Dice dice)
    {
        // Half of all mutations fall upon the schema, on which everything depends.
        var path = dice.OneIn(2) && corpus.Files.ContainsKey(SchemaPath) ? SchemaPath : dice.Pick([.. corpus.Files.Keys]);
        var content = corpus.Files[path];
        return dice.Below(20) switch
        {
            0 => dice.Pick(FileMutations.All)(corpus, path, dice),
            < 6 => corpus.With(path, dice.Pick(ByteMutations.All)(content, corpus, dice)),
            _ => corpus.With(path, LineMutations.Bytes(dice.Pick(LineMutations.All)(LineMutations.Lines(content), corpus, dice))),
        };
    }
}
