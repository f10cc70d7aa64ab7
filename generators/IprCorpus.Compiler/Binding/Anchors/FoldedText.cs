using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Differences between two spellings that a reader hardly sees.</summary>
[Flags]
internal enum Folding
{
    None = 0,
    WhiteSpace = 1,
    Case = 2,
    Punctuation = 4,
    Invisible = 8,
    Composition = 16,

    /// <summary>Line ends, and nothing else.</summary>
    LineEnds = 32,

    All = WhiteSpace | Case | Punctuation | Invisible | Composition,
}

/// <summary>A text without such differences, each of whose characters knows its place in the original.</summary>
internal sealed class FoldedText
{
    private readonly int[] _places;

    private FoldedText(string value, int[] places) => (Value, _places) = (value, places);

    public string Value { get; }

    /// <summary>The place in the original where a folded character starts; for the end, where the original ends.</summary>
    public int PlaceOf(int index) => _places[index];

    public static FoldedText Fold(string text, Folding folding)
    {
        var value = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((folding & Folding.Invisible) != 0 && c is '\u00AD' or >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF')
                continue;

            if ((folding & Folding.WhiteSpace) != 0 && char.IsWhiteSpace(c))
            {
                c = ' ';
                if (value.Length > 0 && value[value.Length - 1] == ' ')
                    continue;
            }

            if ((folding & Folding.LineEnds) != 0 && c == '\r')
            {
                places[value.Length] = i;
                value.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                continue;
            }

            if ((folding & Folding.Composition) != 0 && value.Length > 0 && Composition.Compose(value[value.Length - 1], c) is { } composed)
            {
                value[value.Length - 1] = composed;
                continue;
            }

            if ((folding & Folding.Punctuation) != 0)
                c = Plain(c);

            if ((folding & Folding.Case) != 0)
                c = char.ToLowerInvariant(c);

            places[value.Length] = i;
            value.Append(c);
        }

        places[value.Length] = text.Length;
        return new FoldedText(value.ToString(), places);
    }

    /// <summary>In which ways two texts differ that are equal when all of them are folded.</summary>
    public static Folding Between(string a, string b)
    {
        var needed = Folding.None;
        foreach (var folding in (Folding[])[Folding.WhiteSpace, Folding.Case, Folding.Punctuation, Folding.Invisible, Folding.Composition])
        {
            if (Fold(a, Folding.All & ~folding).Value != Fold(b, Folding.All & ~folding).Value)
                needed |= folding;
        }

        return needed;
    }

    private static char Plain(char c) => c switch
    {
        >= '\u2018' and <= '\u201F' or '\u2039' or '\u203A' or '\u02BC' or '\u00B4' or '\u00AB' or '\u00BB' or '`' or '"' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        _ => c,
    };
}
