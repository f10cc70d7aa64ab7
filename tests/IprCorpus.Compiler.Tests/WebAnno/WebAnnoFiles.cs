using CsCheck;

namespace IprCorpus.Compiler.Tests.WebAnno;

/// <summary>Random files as WebAnno and INCEpTION could export them.</summary>
internal static class WebAnnoFiles
{
    private const string Any = "uima.tcas.Annotation";

    /// <summary>Where a number stands for a layer, the one after the span layers is that of all annotations, and the last that of tokens.</summary>
    private static readonly string[] Targets = ["custom.A", "custom.B", "other.A_x", Any, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"];

    private static readonly string[] Features = ["value", "kind", "a b"];

    private static readonly Gen<string> Form = Gen.OneOf("a", "b", "ab", "Bob😊", "\\", "_", "*", "|", "é", "e\u0301", "#", "=", "中", "[1]", "->", "1.5", "\"",
        "\u202E", "n", "\\t", "\b", "-", "𠮷𠮷");

    private static readonly Gen<string> Space = Gen.OneOf("", " ", "  ", "\t", "\n", "\r", "\r\n", "\u2028", "\f", "\u00A0");

    private static readonly Gen<string?> Value = Gen.OneOf<string?>(
        Gen.Const((string?)null),
        Gen.OneOf<string?>("7", "007", "1.50", "-1", "true", "null"),
        Gen.OneOf("a", "_", "*", "|", "[", "]", "[1]", "->", "-", ">", ";", "\\", "\t", "\n", "\r", "\f", "\b", "é", "😀", "7", " ", "n", "#").Array[0, 4]
            .Select(static pieces => (string?)string.Concat(pieces)));

    private static readonly Gen<(string Key, string? Value)> Comment = Gen.Select(Gen.OneOf("Sentence.id", "Summary", "a b", "k"), Value);

    private static readonly Gen<WebAnnoSentence> Sentence =
        from comments in Comment.Array[0, 3]
        from gap in Gen.Int[0, 3]
        from lead in Gen.OneOf("", " ", "\t")
        from tokens in Gen.Select(Form, Space, Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 3]).Array[0, 5]
        from isSplit in Gen.Bool
        select new WebAnnoSentence(comments, gap, lead, tokens, isSplit);

    private static readonly Gen<WebAnnoLayers> Layers =
        from features in Gen.Int[0, 3].Array[3]
        from slots in Gen.Int[0, 3].Array[0, 2].Array[3]
        from bases in Gen.Int[0, 4].Array[2]
        from order in Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5 })
        select new WebAnnoLayers(
            [
                .. features
                    .Select((count, i) => new WebAnnoLayerHead("SP", Targets[i], Features[..count],
                        [.. slots[i].Select((target, slot) => (slot == 0 ? "who" : "where", slot == 0 ? $"link.X_{i}" : $"link.{i}", Targets[target]))], null)),
                .. bases.Select(static (target, i) => new WebAnnoLayerHead("RL", $"custom.R{i}", Features[..(i + 1)], [], Targets[target])),
                new WebAnnoLayerHead("CH", "custom.Chain", ["label", "type"], [], null),
            ],
            order);

    private static readonly Gen<WebAnnoSpan> Span =
        from layer in Gen.Int[0, 2]
        from @from in Gen.Int[0, 30]
        from length in Gen.Frequency((3, Gen.Const(0)), (2, Gen.Int[1, 12]))
        from isNumbered in Gen.Bool
        from values in Value.Array[3]
        from links in Gen.Select(Value, Gen.Int[0, 40]).Array[0, 3].Array[2]
        select new WebAnnoSpan(layer, @from, length, isNumbered, values, links);

    public static readonly Gen<WebAnnoSample> All =
        from sentences in Sentence.Array[1, 4]
        from layers in Layers
        from metadata in Comment.Array[0, 2]
        from spans in Span.Array[0, 8]
        from relations in Gen.Select(Gen.Int[0, 1], Gen.Int[0, 40], Gen.Int[0, 40], Value.Array[2]).Array[0, 4]
        from links in Gen.Select(Gen.Int[1, 2], Gen.Int[0, 30], Gen.Int[0, 3], Value.Array[2]).Array[0, 5]
        from hasOwnNumbers in Gen.Bool
        from lineEnd in Gen.OneOf("\n", "\r\n")
        select new WebAnnoFileBuilder(sentences, layers, hasOwnNumbers).Build(metadata, spans, relations, links, lineEnd);
}

/// <summary>A file and what is to be read from it.</summary>
/// <param name="Text">The text of the document.</param>
/// <param name="Places">The labels and ranges of all its annotations, in ordinal order.</param>
internal sealed record WebAnnoSample(string File, string Text, IReadOnlyList<string> Places);

/// <param name="Gap">How many characters are before it that are not in the file.</param>
/// <param name="Lead">What is between its beginning and its first token.</param>
/// <param name="Tokens">Each with what is after it and with the places, modulo its length, at which parts of it begin and end.</param>
/// <param name="IsSplit">Whether it has a line of its own for each of its lines.</param>
internal sealed record WebAnnoSentence((string Key, string? Value)[] Comments, int Gap, string Lead,
    (string Form, string Space, (int A, int B)[] Parts)[] Tokens, bool IsSplit);

internal sealed record WebAnnoLayerHead(string Kind, string Label, string[] Features, (string Feature, string LinkType, string Target)[] Slots, string? Base);

/// <param name="Order">That of the layers in the file.</param>
internal sealed record WebAnnoLayers(WebAnnoLayerHead[] Heads, int[] Order);

/// <summary>An annotation of a span layer, from some unit to the end of what the tokens after it cover.</summary>
internal sealed record WebAnnoSpan(int Layer, int From, int Length, bool IsNumbered, string?[] Values, (string? Role, int Filler)[][] Links);
