namespace IprCorpus.Runtime.Tests.Text;

internal static class Texts
{
    // Emoji, a family joined by zero-width joiners, a flag, combining marks, line breaks, a byte order mark, halves of pairs.
    private static readonly string[] Pieces =
        ["a", "é", "e\u0301", "中", "€", "😀", "👩‍👩‍👧", "🇨🇳", "𐍈", "\r\n", "\uFEFF", "\uD83D", "\uDE00", "߿", "ࠀ", "\uFFFF", " "];

    public static readonly Gen<string> All = Gen.OneOf(
        Piece.Array[0, 12].Select(string.Concat),
        Gen.Select(Piece.Array[1, 5], Gen.Int[100, 700], (pieces, count) => string.Concat(Enumerable.Repeat(string.Concat(pieces), count))));

    private static Gen<string> Piece => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
}
