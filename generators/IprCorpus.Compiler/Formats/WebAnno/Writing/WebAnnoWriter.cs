using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>
/// Writes a document as WebAnno TSV 3.3. Reading it with the same schema gives an equal document, if such a file is where it
/// came from; of another one, what stands on its tokens is written.
/// </summary>
internal static class WebAnnoWriter
{
    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var labels = new LabelledModel(schema);
        var layers = WrittenLayer.Of(document, schema, labels);
        var text = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
        foreach (var layer in layers)
            text.Append(layer.Declaration).Append('\n');

        Comments(text, labels.ValuesOf(document));
        text.Append('\n');

        var sentences = document.Annotations.Where(annotation => labels.LabelOf(annotation) == WebAnnoLabels.Sentence).ToList();
        var units = new UnitTable();
        var tokens = AddTokens(document, labels, sentences, units);
        var cells = new CellWriter(document, labels, layers, units);
        var token = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            text.Append('\n');
            Comments(text, labels.ValuesOf(sentences[i]));
            text.Append("#Text=").Append(WebAnnoEscape.Text(document.Text.Substring(sentences[i].Start, sentences[i].End - sentences[i].Start))).Append('\n');
            while (token < tokens.Count && tokens[token] == i)
                WriteToken(token++);
        }

        return text.ToString();

        void WriteToken(int token)
        {
            foreach (var (id, range) in units.UnitsOf(token))
            {
                text.Append(id).Append('\t').Append(FormattableString.Invariant($"{range.Start}-{range.End}")).Append('\t')
                    .Append(WebAnnoEscape.Text(document.Text.Substring(range.Start, range.Length))).Append('\t');
                cells.Write(id, text);
                text.Append('\n');
            }
        }
    }

    /// <summary>The sentence of each token.</summary>
    private static List<int> AddTokens(DocumentModel document, LabelledModel labels, List<AnnotationModel> sentences, UnitTable units)
    {
        var tokens = new List<int>();
        var (sentence, number) = (0, 0);
        for (var i = 0; i < document.Annotations.Count; i++)
        {
            var annotation = document.Annotations[i];
            if (labels.LabelOf(annotation) != WebAnnoLabels.Token || sentences.Count == 0)
                continue;

            while (sentence + 1 < sentences.Count && sentences[sentence + 1].Start <= annotation.Start)
                (sentence, number) = (sentence + 1, 0);

            units.AddToken(annotation, sentence + 1, ++number);
            tokens.Add(sentence);
        }

        return tokens;
    }

    private static void Comments(StringBuilder text, IEnumerable<LabelledValue> values)
    {
        foreach (var value in values)
        {
            foreach (var item in value.Texts)
                text.Append('#').Append(value.Label).Append('=').Append(WebAnnoEscape.Text(item)).Append('\n');
        }
    }
}
