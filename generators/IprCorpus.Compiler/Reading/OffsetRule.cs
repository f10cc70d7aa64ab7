using System.Globalization;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>The rule by which a format counts the positions in its selectors, and checks them.</summary>
/// <param name="Unit">The unit of the offsets.</param>
internal sealed record OffsetRule(OffsetUnit Unit)
{
    /// <summary>Format version 1.</summary>
    public static readonly OffsetRule Yaml = new(OffsetUnit.Utf16) { IsExactRequired = true, HasHandwrittenQuotes = true };

    /// <summary>
    /// Reads a position; null for anything but a whole number that is not negative. Tables of numbers with gaps are written as
    /// <c>3.0</c>, which JSON has for the same number.
    /// </summary>
    public static int? Parse(string text)
    {
        var point = text.IndexOf('.');
        var digits = point > 0 && text.Length > point + 1 && text.Skip(point + 1).All(static c => c == '0') ? text.Substring(0, point) : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
    }

    /// <summary>Gets the name that the format gives to the start of an annotation.</summary>
    public string StartName { get; init; } = SelectorReader.StartKey;

    /// <summary>Gets a value that indicates whether a position needs the quote beside it.</summary>
    public bool IsExactRequired { get; init; }

    /// <summary>Gets a value that indicates whether people write the quotes, so that one that begins or ends inside a word is probably a slip.</summary>
    public bool HasHandwrittenQuotes { get; init; }

    /// <summary>Gets a value that indicates whether quotes are copies that a tool makes for people: then white space, line ends and trimmed ends are no
    /// difference.</summary>
    public bool HasCopies { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a quote that is in the text once counts more than a position that disagrees, and prefix
    /// and suffix are no checks of a position: for formats whose texts are expected to change after they were annotated.
    /// </summary>
    public bool TrustsQuotes { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a program and no person has chosen where annotations begin and end, so that nobody is
    /// asked whether he meant it, and equal annotations repeat nothing by error.
    /// </summary>
    public bool HasMachineEdges { get; init; }

    /// <summary>Gets a value that indicates whether the project says what positions count: then nothing else is tried.</summary>
    public bool IsDeclared { get; init; }
}
