using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Uima;

public sealed class CasPropertyTests
{
    private const string Text = "Ann 😀 left.";

    private static readonly string Types = Samples.Types(
        Samples.Type("my.Word", "uima.tcas.Annotation",
            Samples.Feature("order", "uima.cas.Integer"), Samples.Feature("score", "uima.cas.Double"), Samples.Feature("known", "uima.cas.Boolean"),
            Samples.Feature("form", "uima.cas.String"),
            Samples.Feature("head", "my.Word"), Samples.Feature("any", "uima.cas.TOP"), Samples.Feature("tags", "uima.cas.StringArray"),
            Samples.Feature("numbers", "uima.cas.IntegerArray"), Samples.Feature("words", "uima.cas.FSArray", "<elementType>my.Word</elementType>")),
        Samples.Type("my.Name", "my.Word"),
        Samples.Type("my.Link", "uima.cas.TOP", Samples.Feature("target", "my.Name"), Samples.Feature("role", "uima.cas.String")));

    /// <summary>What can be in a feature of a word; <c>{0}</c> stands for the id of some word, <c>{1}</c> for any text.</summary>
    private static readonly string[] Features =
    [
        "order=\"-7\"", "score=\"1.50\"", "score=\"-2.5E-3\"", "known=\"false\"", "form=\"{1}\"", "head=\"{0}\"", "any=\"{0}\"", "numbers=\"\"",
        "numbers=\"1 2 3\"", "words=\"{0} {0}\"", "words=\"\"", "tags=\"\"",
    ];

    private static readonly Gen<string> Word =
        from name in Gen.OneOf("Word", "Name")
        from start in Gen.OneOf(0, 3, 4, 6, 7, 11, 12)
        from end in Gen.OneOf(0, 3, 4, 6, 7, 11, 12)
        from features in Gen.OneOf(Features).Array[0, 4]
        from target in Gen.Int[2, 6]
        from text in Generators.Text
        let distinct = features.DistinctBy(static feature => feature[..feature.IndexOf('=', StringComparison.Ordinal)])
        select $"<my:{name} xmi:id=\"{{0}}\" sofa=\"1\" begin=\"{Math.Min(start, end)}\" end=\"{Math.Max(start, end)}\" "
            + string.Join(" ", distinct).Replace("{0}", target.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{1}",
                XmlText.Attribute(text), StringComparison.Ordinal) + "/>";

    [Fact]
    public void Any_CAS_written_and_read_again_is_the_same() =>
        Word.Array[5, 12].Sample(
            static words =>
            {
                var structures =
                    words.Select(static (word, i) => word.Replace("{0}", (i + 2).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
                var corpus = FrontEnd.With(("types.xml", Types), ("a.xmi", Samples.Xmi(Text, [.. structures])));
                var documents = corpus.Documents();
                RoundTrip.Xmi(documents, corpus.CompiledSchema!);
                RoundTrip.Json(documents, corpus.CompiledSchema!);
            },
            iter: 500);
}
