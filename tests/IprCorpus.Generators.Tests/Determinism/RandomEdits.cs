using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>Edits as annotators and builders make them, errors and their correction included.</summary>
internal static class RandomEdits
{
    private const string SchemaPath = "corpus.yaml";

    private static readonly string[] People = ["ada", "bob", "cem", "dido"];

    public static readonly RandomEdit[] All =
    [
        new("add or rewrite a document", static (host, dice) => host.Become(WithDocument(host.Corpus, dice))),
        new("add or rewrite another", static (host, dice) => host.Become(WithDocument(host.Corpus, dice))),
        new("add or rewrite a third", static (host, dice) => host.Become(WithDocument(host.Corpus, dice))),
        new("remove a file", static (host, dice) => Change(host, dice, static (corpus, path, _) => corpus.Without(path))),
        new("rename a file", static (host, dice) => Change(host, dice, static (corpus, path, dice) =>
            corpus.Without(path).With($"moved{dice.Below(5)}{Path.GetExtension(path)}", corpus.Files[path]))),
        new("edit a text", static (host, dice) => host.Become(host.Corpus.With($"d{dice.Below(8)}.txt", Text(dice)))),
        new("comment on top", KeepsNumbers: true, Apply: static (host, dice) => Change(host, dice, static (corpus, path, _) =>
            path.EndsWith(".txt", StringComparison.Ordinal) ? corpus : corpus.With(path, "# A comment.\n" + corpus.Files[path]))),
        new("break a file", static (host, dice) => Change(host, dice, static (corpus, path, dice) => corpus.With(path, Cut(corpus.Files[path], dice)))),
        new("edit the registry", static (host, dice) => host.Become(host.Corpus.With("people.yaml", Registry(dice)))),
        new("edit the schema", KeepsNumbers: true, Apply: static (host, dice) => host.Become(host.Corpus.With(SchemaPath, Schema(dice)))),
        new("break the schema", static (host, dice) => host.Become(host.Corpus.With(SchemaPath, Cut(Schema(dice), dice)))),
        new("remove the schema", static (host, _) => host.Become(host.Corpus.Without(SchemaPath))),
        new("restore the schema", KeepsNumbers: true, Apply: static (host, _) => host.Become(host.Corpus.With(SchemaPath, TestCorpus.Small.Files[SchemaPath]))),
        new("limit named instances", static (host, dice) => host.SetOption("CorpusNamedInstanceLimit", dice.Pick(["0", "2", "1000", "x"]))),
        new("store elsewhere", static (host, dice) => host.SetOption("CorpusStorage", dice.Pick(["auto", "literals", "", "resource", "x"]))),
        new("ask as an IDE", static (host, dice) => host.SetOption("DesignTimeBuild", dice.Pick(["true", "false"]))),
        new("leave the folder", static (host, dice) => host.SetOption("CorpusDirectory", dice.Pick(["", "/corpus", GeneratorDriverRun.Folder, "/elsewhere/"]))),
        new("come back", static (host, _) => host.SetOption("CorpusDirectory", GeneratorDriverRun.Folder)),
        new("edit the program", KeepsNumbers: true, Apply: static (host, dice) => host.EditProgram($"class C{dice.Below(100)};")),
        new("save without a change", KeepsNumbers: true, Apply: static (_, _) => { }),
    ];

    /// <summary>Edits any file but the schema, if there is one.</summary>
    private static void Change(LiveHost host, Dice dice, Func<TestCorpus, string, Dice, TestCorpus> edit)
    {
        string[] paths = [.. host.Corpus.Files.Keys.Where(path => path != SchemaPath)];
        if (paths.Length > 0)
        {
            host.Become(edit(host.Corpus, dice.Pick(paths), dice));
        }
    }

    private static TestCorpus WithDocument(TestCorpus corpus, Dice dice)
    {
        var number = dice.Below(8);
        var yaml = $"document: d{dice.Below(10)}\n{(dice.OneIn(2) ? "title: A title\n" : "")}annotations:\n";
        for (var i = dice.Below(4); i > 0; i--)
        {
            yaml += $"  - Mention: m{i}\n    exact: {dice.Pick(["Ada", "Bob", "well", "nowhere"])}\n    entity: {dice.Pick(People)}\n";
            yaml += dice.OneIn(3) ? $"    name: n{dice.Below(3)}\n" : "";
        }

        return corpus
            .With($"d{number}.yaml", yaml.EndsWith(":\n", StringComparison.Ordinal) ? yaml.Replace("annotations:\n", "", StringComparison.Ordinal) : yaml)
                .With($"d{number}.txt", Text(dice));
    }

    private static string Text(Dice dice) =>
        string.Join(' ', Enumerable.Range(0, 3 + dice.Below(9)).Select(_ => dice.Pick(["Ada", "Bob", "all", "was", "well", "\U0001F600"])));

    private static string Registry(Dice dice) =>
        "entities:\n" +
            string.Concat(dice.Shuffle(People)[..(1 + dice.Below(4))]
                .Select(id => $"  - Person: {id}\n    name: {id}{dice.Below(3)}\n{(dice.OneIn(3) ? $"    boss: {dice.Pick(People)}\n" : "")}"));

    private static string Schema(Dice dice)
    {
        var schema = TestCorpus.Small.Files[SchemaPath];
        return dice.Below(5) switch
        {
            0 => schema.Replace("tone: Tone?", "tone: Tone?, note: string?", StringComparison.Ordinal),
            1 => schema.Replace("[calm, loud]", "[loud, calm, shrill]", StringComparison.Ordinal),
            2 => schema.Replace("  Statement:", "  Aside: { base: Mention }\n  Statement:", StringComparison.Ordinal),
            3 => schema.Replace("plural: People", $"plural: People, summary: People {dice.Below(9)}", StringComparison.Ordinal),
            _ => schema.Replace("namespace: Small", "namespace: Smaller", StringComparison.Ordinal),
        };
    }

    private static string Cut(string content, Dice dice) => dice.OneIn(2)
        ? content[..dice.Below(content.Length + 1)]
        : content.Insert(dice.Below(content.Length + 1), dice.Pick(["\t", "\"", "[", ": ", "\n---\n", "&a *a", "\0"]));
}
