using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>A line of a file, or a part of one, with its place in the file.</summary>
internal readonly record struct BratLine(string File, int Start, int End)
{
    public bool IsBlank
    {
        get
        {
            for (var i = Start; i < End; i++)
            {
                if (!char.IsWhiteSpace(File[i]))
                    return false;
            }

            return true;
        }
    }

    /// <summary>The lines of a file without their ends; a byte order mark is no part of the first.</summary>
    public static IEnumerable<BratLine> Split(string file)
    {
        for (var start = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0; start < file.Length;)
        {
            var end = file.IndexOf('\n', start);
            end = end < 0 ? file.Length : end;
            yield return new BratLine(file, start, end > start && file[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }

    /// <summary>Cuts what is before the next of a character off the line; all of it where there is none.</summary>
    public BratLine CutAt(char separator, out BratLine? rest)
    {
        var at = File.IndexOf(separator, Start, End - Start);
        rest = at < 0 ? null : this with { Start = at + 1 };
        return at < 0 ? this : this with { End = at };
    }

    /// <summary>The words between spaces.</summary>
    public List<BratLine> Words()
    {
        var words = new List<BratLine>();
        for (var i = Start; i < End; i++)
        {
            if (char.IsWhiteSpace(File[i]))
                continue;

            var start = i;
            while (i < End && !char.IsWhiteSpace(File[i]))
                i++;

            words.Add(this with { Start = start, End = i });
        }

        return words;
    }

    public SourceScalar ToScalar(bool isPlain = false) => new(ToString(), isPlain, Start, End);

    public SourceReference ToReference() => new(ToString(), Start, End);

    public override string ToString() => File.Substring(Start, End - Start);
}
