using System.Globalization;

namespace IprCorpus.Runtime.Patterns;

/// <summary>
/// The tokens of a corpus that annotates none: words and marks. A word is a run of letters, digits, marks and underscores;
/// one apostrophe, full stop, colon or middle dot between two letters, and one full stop, comma or apostrophe between two
/// digits, is part of it. Any other character that is no white space is a token by itself.
/// </summary>
internal sealed class WordTokens : TokenSource
{
    private readonly List<(int Start, int End)> _words = [];

    public override int Start(int token) => _words[token].Start;

    public override int End(int token) => _words[token].End;

    protected override int Read(CorpusDocument document)
    {
        _words.Clear();
        var text = document.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (!char.IsWhiteSpace(text, start))
            {
                _words.Add((start, end));
            }

            start = end;
        }

        return _words.Count;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + LengthAt(text, start);
        if (!IsOfWord(text, start))
        {
            return end;
        }

        while (end < text.Length)
        {
            if (IsOfWord(text, end))
            {
                end += LengthAt(text, end);
            }
            else if (end + 1 < text.Length && Joins(text[end - 1], text[end], text[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int LengthAt(string text, int position) => char.IsSurrogatePair(text, position) ? 2 : 1;

    private static bool IsOfWord(string text, int position) => char.GetUnicodeCategory(text, position) is
        <= UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation;

    private static bool Joins(char before, char joint, char after) => joint switch
    {
        '\'' or '\u2019' or '.' => (char.IsLetter(before) && char.IsLetter(after)) || (char.IsDigit(before) && char.IsDigit(after)),
        ':' or '\u00B7' => char.IsLetter(before) && char.IsLetter(after),
        ',' => char.IsDigit(before) && char.IsDigit(after),
        _ => false,
    };
}
