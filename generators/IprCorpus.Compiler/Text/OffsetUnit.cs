namespace IprCorpus.Compiler.Text;

/// <summary>The unit of positions in a text. Tools differ in three ways that are independent of each other.</summary>
/// <param name="Characters">The number of units of a character.</param>
/// <param name="LineEnds">The number of units of a line end.</param>
/// <param name="Mark">The number of units of a byte order mark.</param>
internal readonly record struct OffsetUnit(CharacterUnit Characters, LineEndUnit LineEnds = LineEndUnit.AsWritten, MarkUnit Mark = MarkUnit.AsRead)
{
    /// <summary>UTF-16 code units, as <c>string</c>, JavaScript and UIMA have it.</summary>
    public static readonly OffsetUnit Utf16 = default;

    /// <summary>Unicode code points, as Python, brat and the W3C have it.</summary>
    public static readonly OffsetUnit CodePoint = new(CharacterUnit.CodePoint);

    /// <summary>Bytes of the text in UTF-8.</summary>
    public static readonly OffsetUnit Utf8 = new(CharacterUnit.Utf8);

    private static readonly (string Suffix, CharacterUnit Value)[] CharacterSuffixes = [("-utf-16", CharacterUnit.Utf16),
        ("-code-points", CharacterUnit.CodePoint), ("-utf-8", CharacterUnit.Utf8)];
    private static readonly (string Suffix, LineEndUnit Value)[] LineEndSuffixes = [("-cr-lf-as-one", LineEndUnit.CrLfAsOne),
        ("-lf-as-two", LineEndUnit.LfAsTwo)];
    private static readonly (string Suffix, MarkUnit Value)[] MarkSuffixes = [("-with-mark", MarkUnit.Counted), ("-without-mark", MarkUnit.Skipped)];

    /// <summary>All ways of counting, the plainer ones first.</summary>
    public static readonly IReadOnlyList<OffsetUnit> All =
        [.. from mark in (MarkUnit[])[MarkUnit.AsRead, MarkUnit.Counted, MarkUnit.Skipped]
            from lineEnds in (LineEndUnit[])[LineEndUnit.AsWritten, LineEndUnit.CrLfAsOne, LineEndUnit.LfAsTwo]
            from characters in (CharacterUnit[])[CharacterUnit.CodePoint, CharacterUnit.Utf16, CharacterUnit.Utf8]
            select new OffsetUnit(characters, lineEnds, mark)];

    /// <summary>
    /// The unit that a project names behind a format's name, such as <c>-code-points-cr-lf-as-one</c>; null where the suffix
    /// is none. What it does not name is as the format has it.
    /// </summary>
    public static OffsetUnit? FromSuffix(string suffix, OffsetUnit usual)
    {
        if (suffix.Length == 0)
            return null;

        var unit = usual with
        {
            Characters = Cut(CharacterSuffixes, ref suffix, usual.Characters),
            LineEnds = Cut(LineEndSuffixes, ref suffix, usual.LineEnds),
            Mark = Cut(MarkSuffixes, ref suffix, usual.Mark),
        };
        return suffix.Length == 0 ? unit : null;
    }

    /// <summary>Gets the suffix of a format's name that names a unit other than its usual one.</summary>
    public string ToSuffix(OffsetUnit usual)
    {
        var (characters, lineEnds, mark) = (Characters, LineEnds, Mark);
        return (characters == usual.Characters ? string.Empty : Array.Find(CharacterSuffixes, pair => pair.Value == characters).Suffix)
            + (Array.Find(LineEndSuffixes, pair => pair.Value == lineEnds).Suffix ?? string.Empty)
            + (Array.Find(MarkSuffixes, pair => pair.Value == mark).Suffix ?? string.Empty);
    }

    /// <summary>The name of what characters count.</summary>
    public string CharacterName =>
        Characters switch { CharacterUnit.CodePoint => "Unicode code points", CharacterUnit.Utf8 => "UTF-8 bytes", _ => "UTF-16 code units" };

    /// <summary>In words, such as <c>Unicode code points, each CR LF as one</c>.</summary>
    public override string ToString() =>
        CharacterName
        + LineEnds switch { LineEndUnit.CrLfAsOne => ", each CR LF as one", LineEndUnit.LfAsTwo => ", each LF as two", _ => string.Empty }
        + Mark switch { MarkUnit.Counted => ", and the byte order mark", MarkUnit.Skipped => ", without the byte order mark", _ => string.Empty };

    /// <summary>The value whose name the suffix begins with, which is cut off; otherwise the usual one.</summary>
    private static T Cut<T>((string Suffix, T Value)[] names, ref string suffix, T usual)
    {
        foreach (var (name, value) in names)
        {
            if (!suffix.StartsWith(name, StringComparison.Ordinal))
                continue;

            suffix = suffix.Substring(name.Length);
            return value;
        }

        return usual;
    }
}
