using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>Reads a file: sentences between empty lines, which make up documents.</summary>
internal sealed class ConlluReader
{
    private readonly ConlluFile _file;
    private readonly ConlluSentence _sentence;
    private readonly CommentReader _comments;
    private readonly FormAligner _aligner;
    private readonly NodeReader _nodes;
    private readonly MentionTypes _mentions = new();
    private readonly List<SourceDocument> _documents = [];
    private SourceEntry? _declared;
    private DocumentReader? _document;

    public ConlluReader(ConlluFile file)
    {
        _file = file;
        _sentence = new ConlluSentence(file);
        _comments = new CommentReader(file);
        _aligner = new FormAligner(file, _sentence);
        _nodes = new NodeReader(file, _sentence);
    }

    public SourceReading Read(CancellationToken ct)
    {
        var text = _file.Text;
        for (var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length;)
        {
            var next = _file.Find('\n', start, text.Length);
            var end = next;
            while (end > start && text[end - 1] == '\r')
                end--;

            if (IsBlank(start, end))
            {
                ct.ThrowIfCancellationRequested();
                FinishSentence();
            }
            else
            {
                AddLine(start, end);
            }

            start = next + 1;
        }

        FinishSentence();
        FinishDocument();
        return _documents.Count == 0 ? SourceReading.Nothing : new SourceReading(_documents, ConlluTypes.Declare(_documents, _file, _mentions));
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && _file.Text[start] is ' ' or '\t')
            start++;

        return start == end;
    }

    private void AddLine(int start, int end)
    {
        if (_file.Text[start] != '#')
            _sentence.AddLine(start, end);
        else if (_sentence.Count == 0)
            _sentence.Comments.Add((start, end));
        else
            _file.Report(ConlluRules.InvalidConlluLine, start, end, "a comment stands before the words of its sentence");
    }

    private void FinishSentence()
    {
        if (_sentence.IsEmpty)
            return;

        _sentence.Finish();
        _comments.Read(_sentence.Comments);
        if (_comments.StartsDocument || _document is null)
            Begin();
        else
            _document.Add(_comments.OfDocument);

        if (_sentence.Count > 0)
            _document!.Add(_sentence, _comments, _aligner, _nodes);
        else if (!_sentence.HasLostLine)
            _file.Report(ConlluRules.InvalidConlluLine, _sentence.Place.Start, _sentence.Place.End, "the comments have no words after them");

        _sentence.Clear();
    }

    private void Begin()
    {
        FinishDocument();
        foreach (var entry in _comments.OfDocument)
        {
            if (entry.Key.Text == ConlluLabels.EntityDeclaration)
                _declared = entry;
        }

        _document = new DocumentReader(_file, _comments.DocumentId is { } id ? InFolder(id) : NextId(), _comments.OfDocument, _declared, _mentions);
    }

    private void FinishDocument()
    {
        if (_document is not null)
            _documents.Add(_document.Finish());

        _document = null;
    }

    /// <summary>An id that the file gives, behind the folder of the file: copies of one document, as of two annotators, are in folders of their own.</summary>
    private SourceScalar InFolder(SourceScalar id)
    {
        var path = _file.File.Path;
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        return folder.Length == 0 ? id : new SourceScalar(folder + id.Text, id.IsPlain, id.Start, id.End);
    }

    /// <summary>Without a name of its own, a document has that of the file, and the second one in a file is the second.</summary>
    private SourceScalar NextId()
    {
        var name = CorpusPath.WithoutExtension(_file.File.Path);
        return new SourceScalar(_documents.Count == 0 ? name : name + "-" + Messages.Number(_documents.Count + 1), isPlain: false, _sentence.Place.Start,
            _sentence.Place.End);
    }
}
