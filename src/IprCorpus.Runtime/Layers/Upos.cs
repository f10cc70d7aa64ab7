namespace IprCorpus.Runtime;

/// <summary>The universal parts of speech of Universal Dependencies, version 2: these 17, and no others.</summary>
public enum Upos
{
    /// <summary><c>ADJ</c>: adjective.</summary>
    [Label("ADJ")]
    Adj,

    /// <summary><c>ADP</c>: adposition.</summary>
    [Label("ADP")]
    Adp,

    /// <summary><c>ADV</c>: adverb.</summary>
    [Label("ADV")]
    Adv,

    /// <summary><c>AUX</c>: auxiliary.</summary>
    [Label("AUX")]
    Aux,

    /// <summary><c>CCONJ</c>: coordinating conjunction.</summary>
    [Label("CCONJ")]
    Cconj,

    /// <summary><c>DET</c>: determiner.</summary>
    [Label("DET")]
    Det,

    /// <summary><c>INTJ</c>: interjection.</summary>
    [Label("INTJ")]
    Intj,

    /// <summary><c>NOUN</c>: noun.</summary>
    [Label("NOUN")]
    Noun,

    /// <summary><c>NUM</c>: numeral.</summary>
    [Label("NUM")]
    Num,

    /// <summary><c>PART</c>: particle.</summary>
    [Label("PART")]
    Part,

    /// <summary><c>PRON</c>: pronoun.</summary>
    [Label("PRON")]
    Pron,

    /// <summary><c>PROPN</c>: proper noun.</summary>
    [Label("PROPN")]
    Propn,

    /// <summary><c>PUNCT</c>: punctuation.</summary>
    [Label("PUNCT")]
    Punct,

    /// <summary><c>SCONJ</c>: subordinating conjunction.</summary>
    [Label("SCONJ")]
    Sconj,

    /// <summary><c>SYM</c>: symbol.</summary>
    [Label("SYM")]
    Sym,

    /// <summary><c>VERB</c>: verb.</summary>
    [Label("VERB")]
    Verb,

    /// <summary><c>X</c>: other.</summary>
    [Label("X")]
    X,
}
