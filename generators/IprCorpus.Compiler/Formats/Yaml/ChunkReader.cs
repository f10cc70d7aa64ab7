namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>
/// Reads a stretch of a string without copying it. Line separators of Unicode, which end no line in YAML 1.2, and NUL, which
/// the parser takes for the end of the file, are disguised: they have been reported, and shall cause no second finding.
/// </summary>
internal sealed class ChunkReader(string text, int start, int end) : TextReader
{
    private static readonly char[] Troublesome = ['\0', '\u0085', '\u2028', '\u2029'];

    /// <summary>Private characters, one for each of those.</summary>
    private const string Disguises = "\uF7E0\uF7E1\uF7E2\uF7E3";

    private readonly bool _disguises = text.IndexOfAny(Troublesome, start, end - start) >= 0;
    private int _next = start;

    /// <summary>Undoes the disguise in what was read.</summary>
    public string Reveal(string read)
    {
        if (!_disguises)
            return read;

        for (var i = 0; i < Troublesome.Length; i++)
            read = read.Replace(Disguises[i], Troublesome[i]);

        return read;
    }

    public override int Peek() => _next < end ? Disguise(text[_next]) : -1;

    public override int Read() => _next < end ? Disguise(text[_next++]) : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, end - _next);
        text.CopyTo(_next, buffer, index, count);
        _next += count;
        for (var i = 0; _disguises && i < count; i++)
            buffer[index + i] = Disguise(buffer[index + i]);

        return count;
    }

    private char Disguise(char c) => _disguises && Array.IndexOf(Troublesome, c) is >= 0 and var which ? Disguises[which] : c;
}
