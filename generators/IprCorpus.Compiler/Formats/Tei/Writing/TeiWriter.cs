using System.Text;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei.Writing;

/// <summary>
/// Writes a document as TEI P5 with inline markup. Of annotations in one place those come outside whose types are declared
/// first. Where two overlap, the later is written in pieces, as is one that has several, with the TEI attribute <c>part</c>.
/// A type that cannot be a TEI element is a <c>seg</c> of that <c>type</c>.
/// </summary>
internal sealed class TeiWriter
{
    private const string Text = "text";

    private readonly StringBuilder _xml = new();
    private readonly Stack<(TeiPiece Piece, string Element)> _open = new();
    private readonly SortedSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly DocumentModel _document;
    private readonly TeiAttributes _attributes;
    private readonly SchemaTypes _types;
    private readonly Dictionary<int, int> _last;
    private int _written;

    private TeiWriter(DocumentModel document, CorpusSchema schema) =>
        (_document, _types, _attributes, _last) =
            (document, SchemaTypes.Of(schema), new TeiAttributes(document, schema, _prefixes), TeiChoices.Find(document, schema));

    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var writer = new TeiWriter(document, schema);
        writer.WriteText();
        var content = writer._xml.ToString();
        var header = TeiHeaderWriter.Write(document, schema);
        var namespaces = string.Concat(writer._prefixes.Select(static prefix => $" xmlns:{prefix}=\"urn:prefix:{prefix}\""));
        return XmlText.Declaration(header + content) + $"<TEI xmlns=\"{TeiNames.Uri}\"{namespaces}>\n{header}{content}\n</TEI>\n";
    }

    private void WriteText()
    {
        var isWrapped = !HasText();
        if (isWrapped)
            _xml.Append("<text>");

        var pieces = new SortedSet<TeiPiece>(Pieces());
        while (pieces.Count > 0)
        {
            var piece = pieces.Min;
            pieces.Remove(piece);
            CloseUntil(piece.Range.Start, keepsLast: piece.Range.Length == 0);
            if (_open.Count > 0 && _open.Peek().Piece.Range.End is var end && end < piece.Range.End)
            {
                pieces.Add(piece with { Range = new TextRange(end, piece.Range.End), HasBefore = true });
                piece = piece with { Range = new TextRange(piece.Range.Start, end), HasAfter = true };
            }

            Open(piece);
        }

        CloseUntil(int.MaxValue, keepsLast: false);
        Append(_document.Text.Length);
        if (isWrapped)
            _xml.Append("</text>");
    }

    private IEnumerable<TeiPiece> Pieces()
    {
        var last = new HashSet<int>(_last.Values);
        for (var i = 0; i < _document.Annotations.Count; i++)
        {
            var fragments = _document.Annotations[i].Fragments;
            for (var j = 0; !last.Contains(i) && j < fragments.Count; j++)
                yield return new TeiPiece(fragments[j], i, j > 0, j < fragments.Count - 1, TeiNames.Alternatives.Contains(ElementOf(_document.Annotations[i])));
        }
    }

    /// <summary>Determines whether annotations that were elements <c>text</c> hold everything.</summary>
    private bool HasText()
    {
        var end = -1;
        foreach (var annotation in _document.Annotations)
        {
            if (end >= 0 && annotation.Start <= end && (annotation.Start < end || annotation.End == end))
                continue;

            if (ElementOf(annotation) != Text || annotation.Start != Math.Max(end, 0))
                return false;

            end = annotation.End;
        }

        return end == _document.Text.Length;
    }

    private string ElementOf(AnnotationModel annotation) =>
        TeiNames.ElementOf(_types.Annotations[annotation.Type].LabelText) ?? "seg";

    private void Open(TeiPiece piece)
    {
        Append(piece.Range.Start);
        var annotation = _document.Annotations[piece.Ordinal];
        var element = ElementOf(annotation);
        _xml.Append('<').Append(element);
        _attributes.Write(piece, _xml);
        if (piece.Range.Length == 0 && (element != Text || _open.Count > 0))
        {
            _xml.Append("/>");
            return;
        }

        _xml.Append('>');
        _open.Push((piece, element));
    }

    /// <summary>Inserts what is at the very end of the text.</summary>
    private void CloseUntil(int place, bool keepsLast)
    {
        while (_open.Count > (keepsLast ? 1 : 0) && _open.Peek().Piece.Range.End <= place)
        {
            var (piece, element) = _open.Pop();
            Append(piece.Range.End);
            if (!piece.HasAfter && _last.TryGetValue(piece.Ordinal, out var last))
                Open(new TeiPiece(_document.Annotations[last].Fragments[0], last, false, false, true));

            _xml.Append("</").Append(element).Append('>');
        }
    }

    private void Append(int place)
    {
        if (place > _written)
            _xml.Append(XmlText.Content(_document.Text.Substring(_written, place - _written)));

        _written = Math.Max(_written, place);
    }
}
