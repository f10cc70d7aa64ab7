using System.Text;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>A line of <c>annotation.conf</c> with its macros replaced; every character of it knows its place in the file.</summary>
internal readonly struct ConfigurationLine
{
    /// <summary>Macros in macros could make a line of any length.</summary>
    private const int MaxLength = 16_384;

    private readonly int[] _places;

    private ConfigurationLine(string text, int[] places) => (Text, _places) = (text, places);

    public string Text { get; }

    /// <summary>The words of a part of the line as the file has them: a macro's are where the macro is used.</summary>
    public SourceScalar Scalar(int start, int end) =>
        new(Text.Substring(start, end - start), isPlain: false, _places[start], Math.Max(_places[end], _places[start] + 1));

    /// <param name="macros">The text that replaces each <c>&lt;NAME&gt;</c>; others stay as they are.</param>
    /// <param name="tooLong">Whether the line is cut off, because its macros make it too long.</param>
    public static ConfigurationLine Expand(BratLine line, IReadOnlyDictionary<string, string> macros, out bool tooLong)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        for (var i = line.Start; i < line.End && text.Length <= MaxLength;)
        {
            var close = line.File[i] == '<' ? line.File.IndexOf('>', i, line.End - i) : -1;
            if (close > 0 && macros.TryGetValue(line.File.Substring(i, close + 1 - i), out var value))
            {
                text.Append(value);
                places.AddRange(Enumerable.Repeat(i, value.Length));
                i = close + 1;
            }
            else
            {
                text.Append(line.File[i]);
                places.Add(i++);
            }
        }

        tooLong = text.Length > MaxLength;
        places.Add(line.End);
        return new ConfigurationLine(text.ToString(), [.. places]);
    }
}
