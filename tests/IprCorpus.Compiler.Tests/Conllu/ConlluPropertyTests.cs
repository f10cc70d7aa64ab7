using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Formats.Conllu.Writing;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Conllu;

public sealed class ConlluPropertyTests
{
    private static readonly Gen<string> Form = Gen.OneOf("a", "b", "ab", "_", "=", "(", ")", "é", "e\u0301", "𠮷", "10 000", "a\u00A0b", "-", "|",
        "#", "中", "null", "7");

    private static readonly Gen<string> Cell = Gen.OneOf("_", "x", "y", "X", "=", "007", "7", "1.50", "null", "a b", "é");

    private static readonly Gen<string> Upos = Gen.OneOf("_", "NOUN", "VERB", "X");

    private static readonly Gen<string> Features = Gen.OneOf("_", "Case=Nom", "Case=Acc,Dat|Number=Sing", "Number[psor]=Plur", "abbr=Yes|Case=Nom");

    private static readonly Gen<string> Misc = Gen.OneOf("_", "_", "SpaceAfter=No", "Case=Nom", "Gloss=a|Gloss=b", "odd", "Id=7|odd=|=", "Gloss=x=y");

    private static readonly Gen<string> Comment = Gen.OneOf(
        "# speaker = 7", "# speaker = Ann", "# meta::title = A title", "# prose without a key", "# two words = x", "#key=value", "# newpar", "# newpar id = p",
        "# key =  two spaces", "# empty =", "# newdoc", "# key = again");

    private static readonly Gen<Word> AnyWord =
        from form in Form
        from lemma in Cell
        from upos in Upos
        from xpos in Cell
        from features in Features
        from head in Gen.Int[0, 20]
        from relation in Cell
        from misc in Misc
        from shape in Gen.Int[0, 11]
        from mention in Gen.Int[0, 9]
        select new Word(form, lemma, upos, xpos, features, head, relation, misc, shape, mention);

    private static readonly Gen<string> Sentence = Gen.Select(Comment.Array[0, 4], AnyWord.Array[1, 8], Gen.Bool)
        .Select(static (comments, words, hasText) => Write(comments, words, hasText));

    private static readonly Gen<string> File = Sentence.Array[1, 5]
        .Select(static sentences => "# global.Entity = eid-etype-link-other\n" + string.Join('\n', sentences));

    [Fact]
    public void What_is_written_reads_the_same() =>
        File.Sample(
            static text =>
            {
                var corpus = With(text);
                corpus.Documents();
                RoundTrip.ShouldBeEqual(corpus.Results[0], corpus.CompiledSchema!, "b.conllu", ConlluWriter.Write);
            },
            iter: 1000);

    [Fact]
    public void Tokens_lie_in_the_text_from_left_to_right() =>
        File.Sample(
            static text =>
            {
                var corpus = With(text);
                foreach (var document in corpus.Documents())
                {
                    var counts = new ModelCounts(corpus.CompiledSchema!, [document]);
                    var end = 0;
                    foreach (var token in counts.In(document, "Token"))
                    {
                        token.End.Should().BeGreaterThanOrEqualTo(end);
                        end = token.End;
                    }

                    counts.Of("Token").Should()
                        .Be(counts.In(document, "Sentence")
                            .Sum(sentence => counts.In(document, "Token").Count(token => token.Start >= sentence.Start && token.End <= sentence.End)));
                }
            },
            iter: 300);

    [Fact]
    public void Damaged_file_gives_diagnostics_at_places_that_exist() =>
        Gen.Select(File,
            Damage.Of("", "\t", "\n", "\n\n", "\r", "_", "1", "-", ".", "|", "=", "(", ")", "<", "Entity=(1", "Bridge=1<2", "# ", "\0", "\uD83D", "[1/2]"))
                .Sample(
            static (text, damage) =>
            {
                var files = Damage.Apply(damage, ("b.conllu", text));
                Damage.ShouldBeLocated(With(files[0].Content).Diagnose(), files);
            },
            iter: 2000);

    private static FrontEnd With(string text)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        corpus.Add("b.conllu", text);
        return corpus;
    }

    /// <summary>A sentence in which everything fits: heads are others of its words, brackets close, and the forms make up the text.</summary>
    private static string Write(string[] comments, Word[] words, bool hasText)
    {
        var lines = new List<string>();
        var text = string.Empty;
        var open = new Stack<string>();
        var isPartDue = false;
        for (var i = 0; i < words.Length; i++)
        {
            var (word, id) = (words[i], i + 1);
            var isFirstOfTwo = word.Shape is 1 or 2 && i + 1 < words.Length
                && (i == 0 || words[i - 1].Shape is not (1 or 2) || lines.Exists(line => line.StartsWith(Number(i - 1) + "-", StringComparison.Ordinal)));
            var isSecondOfTwo = lines.Exists(line => line.StartsWith(Number(id - 1) + "-", StringComparison.Ordinal));
            if (isFirstOfTwo && !isSecondOfTwo)
            {
                var form = word.Shape == 1 ? word.Form + words[i + 1].Form : "fused";
                lines.Add($"{Number(id)}-{Number(id + 1)}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_");
                text += form + " ";
            }
            else if (!isSecondOfTwo)
            {
                text += word.Form + (word.Misc == "SpaceAfter=No" ? "" : " ");
            }

            var head = id == 1 ? 0 : 1 + (word.Head % (id - 1));
            var deps = word.Shape switch { 3 => $"{Number(head)}:{word.Relation}", 4 => $"0:root|{Number(head)}:{word.Relation}:x", 5 => "0:root", _ => "_" };
            var opensPart = !isPartDue && word.Mention == 6 && i + 1 < words.Length && (!isFirstOfTwo || isSecondOfTwo);
            var entity = isPartDue ? "Entity=(5[2/2])" : opensPart ? "Entity=(5[1/2]-person-x)" : word.Mention switch
            {
                1 => "Entity=(1-person-new)",
                2 => "Entity=(2-place-_-a-b)(1)",
                3 => Open(open, "3", "(3-person(3-place)"),
                4 => Open(open, "1", "(1-person-x"),
                5 when open.Count > 0 => "Entity=" + open.Pop() + ")(2-thing)",
                7 => "Entity=(6)|Bridge=6<6:x,6<6",
                _ => null,
            };
            isPartDue = opensPart;
            var misc = entity is null ? word.Misc : word.Misc == "_" ? entity : entity + "|" + word.Misc;
            lines.Add($"{Number(id)}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Features}\t{(word.Shape == 6 ? "_" : Number(head))}\t" +
                $"{word.Relation}\t{deps}\t{misc}");
            if (word.Shape is 7 or 8)
                lines.Add($"{Number(id)}.1\t_\t{word.Lemma}\t_\t_\t{word.Features}\t_\t_\t{Number(id)}:x\t{(word.Shape == 8 ? "Entity=(7-person" : "_")}");
            if (word.Shape == 8)
                lines.Add($"{Number(id)}.2\tgone\t_\t_\t_\t_\t_\t_\t{Number(id)}.1:y\tEntity=7)");
        }

        // What is open is closed at the end of the sentence, in an empty node.
        if (open.Count > 0)
        {
            var last = words[^1].Shape switch { 7 => 2, 8 => 3, _ => 1 };
            lines.Add($"{Number(words.Length)}.{Number(last)}\t_\t_\t_\t_\t_\t_\t_\t0:root\tEntity={string.Concat(open.Select(static name => name + ")"))}");
        }

        IEnumerable<string> top = hasText ? [.. comments, "# text = " + text.TrimEnd(' ')] : comments;
        return string.Join('\n', top.Concat(lines)) + "\n";

        static string Open(Stack<string> open, string name, string bracket)
        {
            open.Push(name);
            return "Entity=" + bracket;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Word(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc,
        int Shape, int Mention);
}
