using System.Globalization;
using System.Text;

namespace IprCorpus.Generators.Tests.Scale;

/// <summary>
/// A news corpus of any size, made from a seed number: the same number gives the same files on every machine. People and
/// organizations are mentioned, quoted and dated; half of the anchors are quotes and half positions.
/// </summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Annotations">How many annotations each document has.</param>
/// <param name="TextLength">How many UTF-16 code units each text has, or a few more.</param>
/// <param name="Seed">Which of all such corpora.</param>
internal sealed record SyntheticNews(int Documents, int Annotations, int TextLength, int Seed = 1)
{
    private const int Parties = 200;

    private const string Schema = """
        corpus: News
        format: 1
        license: CC0-1.0

        enums:
          Form: { values: [name, nominal, pronoun] }

        document:
          properties: { title: string, published: datetime? }

        entities:
          Party: { abstract: true, plural: Parties, properties: { name: string } }
          Person: { base: Party, plural: People }
          Organization: { base: Party }

        annotations:
          Sentence: { properties: { number: int } }
          Mention: { properties: { party: Party, form: Form } }
          Quotation: { properties: { source: Party, cue: string?, weight: decimal? } }
          TimeExpression: { properties: { period: period, note: string? } }

        """;

    private static readonly string[] Syllables = ["an", "be", "cor", "du", "el", "fin", "gra", "ho", "in", "jo", "ka", "lum", "mi", "nor", "os", "pel",
        "qui", "ra", "sto", "tu"];

    private static readonly string[] Cues = ["said", "told", "announced", "denied"];

    /// <summary>The files by path, each made when it is asked for.</summary>
    public IEnumerable<(string Path, string Content)> Files()
    {
        yield return ("corpus.yaml", Schema);
        yield return ("parties.yaml", Registry());
        for (var index = 0; index < Documents; index++)
        {
            foreach (var file in Document(index))
            {
                yield return file;
            }
        }
    }

    /// <summary>The two files of the document at a position; they depend on no other.</summary>
    public (string Path, string Content)[] Document(int index)
    {
        var id = Invariant($"news-{index:D6}");
        var random = new Sequence(((ulong)Seed << 32) + (uint)index + 1);
        var text = new StringBuilder();
        var yaml = new StringBuilder();
        yaml.Append(
            Invariant($"document: {id}\ntitle: Report {index} on {Words(ref random, 3)}\npublished: 2021-03-{1 + (index % 28):D2}T10:00\n\nannotations:\n"));
        var length = TextLength / Math.Max(1, Annotations);
        for (var i = 0; i < Annotations; i++)
        {
            Annotate(i, length, text, yaml, ref random);
        }

        while (text.Length < TextLength)
        {
            text.Append(Words(ref random, 12)).Append(".\n");
        }

        return [($"news/{id}.yaml", yaml.ToString()), ($"news/{id}.txt", text.ToString())];
    }

    /// <summary>Writes the files into a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, content) in Files())
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, content);
        }
    }

    private static void Annotate(int number, int length, StringBuilder text, StringBuilder yaml, ref Sequence random)
    {
        var party = random.Next(Parties);
        var start = text.Length;
        var kind = random.Next(4);
        var anchored = kind switch
        {
            0 => Invariant($"Sentence {number} reports that {Words(ref random, 6)}"),
            1 => Name(party),
            2 => Invariant($"We {Words(ref random, 8)} as item {number}"),
            _ => Invariant($"{1 + random.Next(28)} March {1990 + random.Next(40)}, point {number}"),
        };
        text.Append(anchored);
        var (type, properties) = kind switch
        {
            0 => ("Sentence", Invariant($"number: {number}")),
            1 => ("Mention", Invariant($"party: {Id(party)}\n    form: name")),
            2 => ("Quotation", Invariant($"source: {Id(party)}\n    cue: {Cues[random.Next(Cues.Length)]}\n    weight: {random.Next(1000)}.5")),
            _ => ("TimeExpression", Invariant($"period: {1990 + random.Next(40)}-03-{1 + random.Next(28):D2}")),
        };

        // A number makes it unique; a name can stand anywhere.
        var anchor = kind is 0 or 2 && number % 2 == 0 ? "" : Invariant($"\n    start: {start}\n    end: {text.Length}");
        yaml.Append(Invariant($"  - {type}: a{number}\n    exact: {anchored}{anchor}\n    {properties}\n"));
        text.Append(". ");
        while (text.Length - start < length)
        {
            text.Append(Words(ref random, 6)).Append(' ');
        }
    }

    private static string Registry() =>
        "entities:\n" + string.Concat(Enumerable.Range(0, Parties).Select(static party =>
            Invariant($"  - {(party % 3 == 0 ? "Organization" : "Person")}: {Id(party)}\n    name: {Name(party)}\n")));

    private static string Id(int party) => Invariant($"party-{party:D3}");

    private static string Name(int party) => Invariant($"Party {Syllables[party % 20]}{Syllables[party / 20 % 20]} {party}");

    private static string Words(ref Sequence random, int count)
    {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            words.Append(i == 0 ? "" : " ");
            for (var syllables = 1 + random.Next(3); syllables > 0; syllables--)
            {
                words.Append(Syllables[random.Next(Syllables.Length)]);
            }
        }

        return words.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers under every framework.</summary>
    private struct Sequence(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int limit)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }
}
