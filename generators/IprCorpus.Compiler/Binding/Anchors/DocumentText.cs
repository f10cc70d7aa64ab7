using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The text of one document with everything that is made of it at most once, and only when it is needed.</summary>
internal sealed class DocumentText(string value)
{
    private LineMap? _lines;
    private FoldedText? _folded;
    private OffsetMap? _units;

    public string Value => value;

    public OffsetMap Units => _units ??= new OffsetMap(value);

    public TextSearch Search { get; } = new(value);

    public FoldedText Folded => _folded ??= FoldedText.Fold(value, Folding.All);

    /// <summary>Line and column of a place, counted from one, as messages show it.</summary>
    public string PositionOf(int offset) => Diagnostics.Messages.Position((_lines ??= new LineMap(value)).PositionOf(offset));

    /// <summary>Whether a quote stands at a place; where white space is folded, any of it agrees with any.</summary>
    public bool StandsAt(int start, string exact, bool foldsWhiteSpace)
    {
        if (Ordinal.StandsAt(value, start, exact))
            return true;

        for (var i = 0; i < exact.Length; i++)
        {
            if (!foldsWhiteSpace || start + i >= value.Length || value[start + i] != exact[i] && !(char.IsWhiteSpace(value[start + i]) && char.IsWhiteSpace(exact[i])))
                return false;
        }

        return true;
    }

    public string Slice(int start, int end) => value.Substring(start, end - start);
}
