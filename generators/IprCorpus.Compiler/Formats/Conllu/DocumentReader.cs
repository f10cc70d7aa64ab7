using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>Reads one document of a file, sentence by sentence.</summary>
internal sealed class DocumentReader
{
    private static readonly SourceScalar ParagraphIdKey = new(ConlluLabels.ParagraphId, isPlain: false, 0, 0);

    private readonly ConlluFile _file;
    private readonly ConlluDocument _document;
    private readonly EntityReader _entities;
    private readonly ChainLinks _chains;
    private Paragraph? _paragraph;

    /// <param name="declared">The declaration for the brackets of entities of an earlier document of the file, where there is one.</param>
    public DocumentReader(ConlluFile file, SourceScalar id, IReadOnlyList<SourceEntry> properties, SourceEntry? declared, MentionTypes mentions)
    {
        _file = file;
        _document = new ConlluDocument(id);
        foreach (var property in properties)
            _document.Properties.Add(property);

        if (declared is { } inherited && _document.Properties.Find(ConlluLabels.EntityDeclaration) is null)
            _document.Properties.Add(inherited);

        var declaration = new EntityDeclaration(_document.Properties.Find(ConlluLabels.EntityDeclaration) ?? EntityDeclaration.Default);
        _entities = new EntityReader(file, _document, declaration, mentions);
        _chains = new ChainLinks(file, _document);
    }

    /// <summary>Adds metadata that stands with a later sentence.</summary>
    public void Add(IReadOnlyList<SourceEntry> properties)
    {
        foreach (var property in properties)
        {
            if (property.Key.Text != ConlluLabels.EntityDeclaration)
                _document.Properties.Add(property);
            else if (property.Value is not SourceScalar value || value.Text != _document.Properties.Find(ConlluLabels.EntityDeclaration))
                _file.Report(ConlluRules.InvalidConlluLine, property.Value.Start, property.Value.End,
                    "the document has begun with another declaration, or with none");
        }
    }

    public void Add(ConlluSentence sentence, CommentReader comments, FormAligner aligner, NodeReader nodes)
    {
        var text = comments.Text is var (from, to) ? _file.Text.Substring(from, to - from) : aligner.Join();
        if (comments.StartsParagraph)
            Begin(comments);

        var start = _document.AddText(text);
        aligner.Align(text, start, comments.Text ?? sentence.Place);
        var at = comments.SentenceId is { } id ? (id.Start, id.End) : sentence.Place;
        var type = new SourceScalar(ConlluLabels.Sentence, isPlain: false, at.Start, at.End);
        _document.Add(ConlluDocument.Annotation(type, comments.SentenceId, start, _document.Length, [.. comments.OfSentence]));

        var links = new List<NodeLink>();
        var first = nodes.Read(_document, links);
        foreach (var link in links)
        {
            ref readonly var node = ref sentence.Nodes[link.Node];
            if (node.Kind == NodeKinds.Multiword)
                _file.Report(ConlluRules.InvalidConlluCell, link.Start, link.End, Messages.Excerpt(_file.Share(link.Start, link.End)),
                    "entities are marked at the words of a multiword token");
            else if (link.Kind == NodeLinkKind.Entity)
                _entities.Read(link.Start, link.End, node, first + link.Node);
            else
                _chains.Read(link, node, first + link.Node);
        }
    }

    public SourceDocument Finish()
    {
        _entities.Finish();
        _chains.Finish(_entities);
        EndParagraph();
        return _document.Build();
    }

    private void Begin(CommentReader comments)
    {
        EndParagraph();
        var start = _document.Count == 0 ? 0 : _document.Length + 1;
        _paragraph = new Paragraph(_document.Reserve(), start, comments.ParagraphId);
    }

    private void EndParagraph()
    {
        if (_paragraph is not { } paragraph)
            return;

        var type = new SourceScalar(ConlluLabels.Paragraph, isPlain: false, paragraph.Id?.Start ?? 0, paragraph.Id?.End ?? 0);
        SourceEntry[] entries = paragraph.Id is { } id ? [new SourceEntry(ParagraphIdKey, id)] : [];
        _document.Fill(paragraph.Slot, ConlluDocument.Annotation(type, null, paragraph.Start, _document.Length, entries));
        _paragraph = null;
    }

    private readonly record struct Paragraph(int Slot, int Start, SourceScalar? Id);
}
