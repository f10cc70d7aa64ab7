namespace IprCorpus.Segmentation;

/// <summary>The classes of a code point by UAX #29.</summary>
/// <param name="Word">Its Word_Break.</param>
/// <param name="Sentence">Its Sentence_Break.</param>
/// <param name="IsPictograph">Its Extended_Pictographic.</param>
internal readonly record struct CharacterClass(WordClass Word, SentenceClass Sentence, bool IsPictograph = false)
{
    /// <summary>Gets whether it is a letter or a digit: what holds one is a word.</summary>
    public bool IsWordCharacter => Sentence is SentenceClass.Lower or SentenceClass.Upper or SentenceClass.OLetter or SentenceClass.Numeric;

    /// <summary>Gets whether it is white space, or invisible formatting: what begins with it is no token, and no sentence begins with it.</summary>
    public bool IsBlank => Sentence is SentenceClass.Sp or SentenceClass.Sep or SentenceClass.CR or SentenceClass.LF or SentenceClass.Format;
}
