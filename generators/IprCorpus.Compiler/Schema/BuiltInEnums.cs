using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Schema;

/// <summary>Enums that the runtime has, so that code written for one corpus works on another.</summary>
internal static class BuiltInEnums
{
    /// <summary>The universal parts of speech, in the order of the runtime's enum; https://universaldependencies.org/u/pos/.</summary>
    public static readonly EnumSchema Upos = new(
        "Upos",
        "The universal parts of speech (Universal Dependencies).",
        [
            Value("ADJ", "Adj"), Value("ADP", "Adp"), Value("ADV", "Adv"), Value("AUX", "Aux"), Value("CCONJ", "Cconj"), Value("DET", "Det"),
            Value("INTJ", "Intj"), Value("NOUN", "Noun"), Value("NUM", "Num"), Value("PART", "Part"), Value("PRON", "Pron"), Value("PROPN", "Propn"),
            Value("PUNCT", "Punct"), Value("SCONJ", "Sconj"), Value("SYM", "Sym"), Value("VERB", "Verb"), Value("X", "X"),
        ])
    {
        IsBuiltIn = true,
    };

    private static EnumValueSchema Value(string tag, string member) => new(tag, member, null) { Label = tag };
}
