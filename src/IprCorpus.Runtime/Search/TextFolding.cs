namespace IprCorpus.Runtime;

/// <summary>The differences between characters that a search, or a count of words, passes over. None, unless asked for.</summary>
[Flags]
public enum TextFolding
{
    /// <summary>Texts are compared code unit by code unit.</summary>
    None = 0,

    /// <summary>Capital and small letters are the same, by Unicode's simple case mappings, one character for one; <c>ß</c> is not <c>ss</c>.</summary>
    Case = 1,

    /// <summary>
    /// Letters are the same with and without diacritics, composed or not: what canonical decomposition takes off. <c>ø</c>
    /// and <c>ł</c> are letters of their own there, and here.
    /// </summary>
    Diacritics = 2,

    /// <summary>Apostrophes and single quotation marks are the same, and so are hyphens and minus signs; soft hyphens are passed over.</summary>
    Punctuation = 4,

    /// <summary>Any run of white space, line breaks included, is the same as one space.</summary>
    WhiteSpace = 8,

    /// <summary>All of them.</summary>
    All = Case | Diacritics | Punctuation | WhiteSpace,
}
