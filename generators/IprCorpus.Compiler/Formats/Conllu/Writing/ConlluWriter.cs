using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Conllu.Writing;

/// <summary>
/// Writes documents as a CoNLL-U file. Reading it with the same schema gives equal documents, if a CoNLL-U file is where they
/// came from; tokens and sentences of another origin are written as far as they go by the same labels.
/// </summary>
internal sealed class ConlluWriter
{
    private readonly LabelledModel _labels;
    private readonly StringBuilder _text = new();

    private ConlluWriter(CorpusSchema schema) => _labels = new LabelledModel(schema);

    /// <param name="documents">In the order of the file.</param>
    public static string Write(IEnumerable<DocumentModel> documents, CorpusSchema schema)
    {
        var writer = new ConlluWriter(schema);
        foreach (var document in documents)
            writer.Write(document);

        return writer._text.ToString();
    }

    private void Write(DocumentModel document)
    {
        Comment("newdoc id", document.Id);
        foreach (var value in _labels.ValuesOf(document))
            Comments(value);

        var layers = new ConlluLayers(document, _labels);
        var links = new LinkText(document, layers, _labels);
        var nodes = new NodeWriter(document, layers, links, _labels, _text);
        foreach (var sentence in layers.Sentences)
        {
            if (layers.FindParagraph(sentence.Start) is { } paragraph)
                WriteParagraph(paragraph);

            // The text comes last, as is usual, unless only it separates what is about the sentence from what is about the document.
            var text = document.Text.Substring(sentence.Start, sentence.Annotation.End - sentence.Start);
            Comment(sentence.Annotation.Id is null ? "text" : "sent_id", sentence.Annotation.Id ?? text);
            foreach (var value in _labels.ValuesOf(sentence.Annotation))
                Comments(value);

            if (sentence.Annotation.Id is not null)
                Comment("text", text);

            nodes.Write(sentence);
            _text.Append('\n');
        }
    }

    private void WriteParagraph(AnnotationModel paragraph)
    {
        if (_labels.TextOf(paragraph, ConlluLabels.ParagraphId) is { } id)
            Comment("newpar id", id);
        else
            _text.Append("# newpar\n");
    }

    private void Comments(LabelledValue value)
    {
        foreach (var text in value.Texts)
        {
            if (value.Label == ConlluLabels.Comment)
                _text.Append("# ").Append(text).Append('\n');
            else
                Comment(value.Label, text);
        }
    }

    private void Comment(string key, string value) => _text.Append("# ").Append(key).Append(" = ").Append(value).Append('\n');
}
