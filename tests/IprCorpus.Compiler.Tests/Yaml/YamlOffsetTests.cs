using System.Text;
using CsCheck;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Yaml;

/// <summary>Random trees, written in random styles while their places are noted, are read back with the same values at the same places.</summary>
public sealed class YamlOffsetTests
{
    private static readonly Gen<string> Word = Gen.OneOf("a", "bc", "title", "é", "中国", "😀", "x1").Array[1, 3].Select(static words => string.Join('-', words));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Values_are_read_where_they_were_written(string lineEnd) =>
        Tree(3).Sample(
            tree =>
            {
                var writer = new Writer(lineEnd);
                writer.WriteRoot(tree);
                var (text, expected) = (writer.Text, writer.Scalars);

                var bag = new DiagnosticBag(FrontEnd.File("a.yaml", text));
                var root = YamlReader.Read(text, YamlChunk.Split(text).Single(), bag, default);

                bag.ToArray().Should().BeEmpty("of {0}", text);
                Scalars(root!).Should().Equal(expected, "of {0}", text);
            },
            iter: 3000);

    [Theory]
    [InlineData("a: ⟦|\n  one\n  two⟧\n\nb: 1\n")]
    [InlineData("a: ⟦>-\n  one\n\n  two⟧\n# c\nb: 1\n")]
    [InlineData("a: ⟦'one\n  two'⟧ # c\nb: 1\n")]
    [InlineData("a: ⟦one\n  two⟧ # c\nb: 1\n")]
    [InlineData("a: ⟦[one, {b: c}]⟧\n")]
    [InlineData("a: ⟦{b: c,\n  d: [e]}⟧ # c\n")]
    [InlineData("a:\n⟦- b\n- c: d⟧\n\n# c\nb: 1\n")]
    [InlineData("a:\n  ⟦b: c\n  d: e⟧\n\nf: 1\n")]
    [InlineData("---\n# c\na: ⟦one⟧\n")]
    [InlineData("\uFEFFa: ⟦one⟧\n")]
    [InlineData("a:⟦⟧\nb: 1\n")]
    [InlineData("a: # c\n  ⟦one⟧\n")]
    public void Node_reaches_from_its_first_to_its_last_character(string marked)
    {
        var (files, marks) = Markup.Parse(marked);
        var text = files[0].Content;
        var bag = new DiagnosticBag(FrontEnd.File("a.yaml", text));
        var root = (SourceMap)YamlReader.Read(text, YamlChunk.Split(text).Single(), bag, default)!;

        var node = root["a"]!;
        Markup.Describe(new CorpusDiagnostic(ShapeRules.WrongNode, bag.Locate(node.Start, node.End), [])).Should().Be(marks.Single());
    }

    private static IEnumerable<(string Text, int Start, int End)> Scalars(SourceNode node) => node switch
    {
        SourceScalar scalar => [(scalar.Text, scalar.Start, scalar.End)],
        SourceList list => list.Items.SelectMany(Scalars),
        SourceMap map => map.Entries.SelectMany(static entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => throw new InvalidOperationException(),
    };

    private static Gen<Node> Tree(int depth)
    {
        var leaf = Gen.Select(Generators.Text, Gen.Int[0, 3]).Select(static (text, style) => new Node(text, style, [], []));
        if (depth == 0)
            return leaf;

        var child = Tree(depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.Select(child.Array[1, 4], Gen.Int[0, 1]).Select(static (items, style) => new Node(null, style, [], items)),
            Gen.Select(Gen.Select(Word, child).Array[1, 4], Gen.Int[0, 1]).Select(static (entries, style) =>
                new Node(null, style, [.. entries.Select(static (entry, i) => entry.Item1 + i)], [.. entries.Select(static entry => entry.Item2)])));
    }

    /// <param name="Text">Of a scalar; null for a list, or a mapping where there are keys.</param>
    private sealed record Node(string? Text, int Style, string[] Keys, Node[] Children)
    {
        public override string ToString() => Text ?? $"[{string.Join(",", Children.Select(static child => child.ToString()))}]";
    }

    private sealed class Writer(string lineEnd)
    {
        private readonly StringBuilder _text = new();

        public List<(string Text, int Start, int End)> Scalars { get; } = [];

        public string Text => _text.ToString();

        public void WriteRoot(Node node)
        {
            _text.Append("# comment").Append(lineEnd).Append("---").Append(lineEnd);
            Write(node, 0, isFlow: false);
            _text.Append(lineEnd);
        }

        private void Write(Node node, int indent, bool isFlow)
        {
            if (node.Text is { } text)
                WriteScalar(text, node.Style);
            else if (isFlow || node.Style == 1)
                WriteFlow(node);
            else
                WriteBlock(node, indent);
        }

        private void WriteBlock(Node node, int indent)
        {
            for (var i = 0; i < node.Children.Length; i++)
            {
                if (i > 0)
                    _text.Append(lineEnd).Append(' ', indent);

                if (node.Keys.Length > 0)
                {
                    Note(node.Keys[i], node.Keys[i]);
                    _text.Append(':');
                    if (node.Children[i] is { Text: null, Style: 0 })
                        _text.Append(lineEnd).Append(' ', indent + 2);
                    else
                        _text.Append(' ');
                }
                else
                {
                    _text.Append("- ");
                }

                Write(node.Children[i], indent + 2, isFlow: false);
            }
        }

        private void WriteFlow(Node node)
        {
            _text.Append(node.Keys.Length > 0 ? "{ " : "[");
            for (var i = 0; i < node.Children.Length; i++)
            {
                _text.Append(i > 0 ? ", " : "");
                if (node.Keys.Length > 0)
                {
                    Note(node.Keys[i], node.Keys[i]);
                    _text.Append(": ");
                }

                Write(node.Children[i], 0, isFlow: true);
            }

            _text.Append(node.Keys.Length > 0 ? " }" : "]");
        }

        private void WriteScalar(string text, int style)
        {
            if (style == 0 && text.Length > 0 && text.All(char.IsAsciiLetterLower))
                Note(text, text);
            else if (style == 1 && text.All(static c => c is >= ' ' and <= '~'))
                Note(text, "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'");
            else
                Note(text, Generators.Quote(text));
        }

        private void Note(string value, string written)
        {
            Scalars.Add((value, _text.Length, _text.Length + written.Length));
            _text.Append(written);
        }
    }
}
