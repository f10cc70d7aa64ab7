namespace IprCorpus.Benchmarks.Programs;

/// <summary>Universal parts of speech, in the order of the schema.</summary>
internal enum Upos
{
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
}

/// <summary>A document as plain records hold it.</summary>
#if MEMORYPACK
[MemoryPack.MemoryPackable]
#endif
internal sealed partial record Document(string Id, string Text, Sentence[] Sentences, Token[] Tokens);

/// <summary>A sentence.</summary>
#if MEMORYPACK
[MemoryPack.MemoryPackable]
#endif
internal sealed partial record Sentence(int Start, int End, int Number);

/// <summary>A token; its head is a position among the tokens of the document, or -1.</summary>
#if MEMORYPACK
[MemoryPack.MemoryPackable]
#endif
internal sealed partial record Token(int Start, int End, string Form, string Lemma, Upos Upos, string Xpos, string Deprel, int Head);
