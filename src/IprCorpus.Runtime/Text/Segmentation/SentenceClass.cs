namespace IprCorpus.Segmentation;

/// <summary>The values of Unicode's property Sentence_Break (UAX #29, table 4).</summary>
internal enum SentenceClass : byte
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
