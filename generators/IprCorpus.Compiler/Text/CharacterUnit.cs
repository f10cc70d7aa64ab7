namespace IprCorpus.Compiler.Text;

/// <summary>The units of a character.</summary>
internal enum CharacterUnit
{
    /// <summary>Its UTF-16 code units.</summary>
    Utf16,

    /// <summary>One.</summary>
    CodePoint,

    /// <summary>Its bytes in UTF-8.</summary>
    Utf8,
}
