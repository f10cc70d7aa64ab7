using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>Locations in the text of a document: in its file, or for an inline text the document's id.</summary>
internal sealed class TextPlaces(DocumentResult document)
{
    private LineMap? _lines;

    public FileLocation Locate(int start, int end)
    {
        if (document.TextFile is not { } file)
            return document.IdLocation;

        // Positions in the text count from after a byte order mark.
        var mark = file.Text.Length - document.Model.Text.Length;
        return (_lines ??= new LineMap(file.Text)).Locate(file.DisplayPath, start + mark, end + mark);
    }
}
