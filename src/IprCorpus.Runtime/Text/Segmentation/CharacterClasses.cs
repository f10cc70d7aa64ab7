namespace IprCorpus.Segmentation;

/// <summary>Looks up the class of a code point: two array reads. The tables are unfolded when first needed, into about 30 KB.</summary>
internal static partial class CharacterClasses
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int CodePoints = 0x110000;
    private const int Letters = 26;

    private static readonly byte[][] Pages = Unfold();

    /// <summary>The class of the code point at a position, and the position after it. An unpaired surrogate is a code point.</summary>
    public static CharacterClass Read(string text, ref int position)
    {
        int point = text[position++];
        if (char.IsHighSurrogate((char)point) && position < text.Length && char.IsLowSurrogate(text[position]))
        {
            point = char.ConvertToUtf32((char)point, text[position++]);
        }

        return Of(point);
    }

    public static CharacterClass Of(int point) => Classes[Pages[point >> PageBits][point & (PageSize - 1)]];

    /// <summary>Determines whether a character is one of the 52 letters of ASCII, which are all alike to words.</summary>
    public static bool IsAsciiLetter(char character) => (uint)((character | 0x20) - 'a') < Letters;

    private static byte[][] Unfold()
    {
        var pages = new byte[CodePoints >> PageBits][];
        var uniform = new byte[]?[2 * Letters];
        var page = new byte[PageSize];
        var point = 0;
        for (var i = 0; i < Runs.Length;)
        {
            var id = IdOf(Runs[i++]);
            var length = 0;
            while (i < Runs.Length && Runs[i] is >= (byte)'0' and <= (byte)'9')
            {
                length = (length * 10) + Runs[i++] - '0';
            }

            for (var end = point + Math.Max(1, length); point < end;)
            {
                var from = point & (PageSize - 1);
                var count = Math.Min(PageSize - from, end - point);
                if (count == PageSize)
                {
                    pages[point >> PageBits] = uniform[id] ??= Filled(id);
                }
                else
                {
                    page.AsSpan(from, count).Fill(id);
                    if (from + count == PageSize)
                    {
                        pages[point >> PageBits] = [.. page];
                    }
                }

                point += count;
            }
        }

        return pages;
    }

    private static byte IdOf(byte letter) => (byte)(letter >= 'a' ? letter - 'a' + Letters : letter - 'A');

    private static byte[] Filled(byte id)
    {
        var page = new byte[PageSize];
        page.AsSpan().Fill(id);
        return page;
    }
}
