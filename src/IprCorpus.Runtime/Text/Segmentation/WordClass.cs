namespace IprCorpus.Segmentation;

/// <summary>The values of Unicode's property Word_Break (UAX #29, table 3).</summary>
internal enum WordClass : byte
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    ZWJ,
    Format,
    RegionalIndicator,
    Katakana,
    HebrewLetter,
    ALetter,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    WSegSpace,
}
