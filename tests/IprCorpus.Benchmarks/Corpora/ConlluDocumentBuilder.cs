using System.Globalization;
using System.Text;

namespace IprCorpus.Benchmarks.Corpora;

/// <summary>Puts a document's text together from its words, and places them in it.</summary>
/// <param name="id">The id as CoNLL-U has it.</param>
internal sealed class ConlluDocumentBuilder(string id)
{
    private const int Id = 0;
    private const int Form = 1;
    private const int Lemma = 2;
    private const int Upos = 3;
    private const int Xpos = 4;
    private const int Head = 6;
    private const int Deprel = 7;
    private const int Misc = 9;

    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private bool _isSpaceDue;

    public bool HasSentences => _sentences.Count > 0;

    /// <summary>Adds a sentence: the rows of its block, comments aside.</summary>
    public void Add(List<string[]> rows, bool startsParagraph)
    {
        if (HasSentences)
        {
            _text.Append(startsParagraph ? '\n' : _isSpaceDue ? ' ' : "");
        }

        _isSpaceDue = false;
        var start = -1;
        var words = new List<Word>();
        for (var i = 0; i < rows.Count; i++)
        {
            // 8.1 is an empty node: it stands for no text.
            if (rows[i][Id].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            if (_isSpaceDue)
            {
                _text.Append(' ');
            }

            start = start < 0 ? _text.Length : start;
            var parts = PartsOf(rows[i][Id]);
            var place = _text.Length;
            _text.Append(rows[i][Form]);
            words.AddRange(parts == 0 ? [WordOf(rows[i], place, _text.Length)] : WordsOf(rows[i], rows.GetRange(i + 1, parts), place));
            _isSpaceDue = !rows[i][Misc].Split('|').Contains("SpaceAfter=No");
            i += parts;
        }

        _sentences.Add(new Sentence(start, _text.Length, words));
    }

    public TreebankDocument Build() => new(SeedId(id), _text.ToString(), _sentences);

    /// <summary>The id with what a seed's id cannot hold replaced.</summary>
    private static string SeedId(string id) =>
        string.Concat(id.ToLowerInvariant().Select(static unit => char.IsAsciiLetterOrDigit(unit) ? unit : '-'));

    /// <summary>How many words a row stands for: 2 for <c>3-4</c>, none for a word itself.</summary>
    private static int PartsOf(string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? 0 : Number(id.AsSpan(dash + 1)) - Number(id.AsSpan(0, dash)) + 1;
    }

    /// <summary>The words of a multiword token: each in its own part of the token where their forms make it up, otherwise all of it.</summary>
    private static IEnumerable<Word> WordsOf(string[] token, List<string[]> words, int start)
    {
        var isConcatenation = string.Concat(words.Select(static word => word[Form])) == token[Form];
        var place = start;
        foreach (var word in words)
        {
            var end = isConcatenation ? place + word[Form].Length : start + token[Form].Length;
            yield return WordOf(word, place, end);
            place = isConcatenation ? end : start;
        }
    }

    private static Word WordOf(string[] row, int start, int end) =>
        new(start, end, row[Form], row[Lemma], row[Upos], row[Xpos], row[Deprel], Number(row[Head]) - 1);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
