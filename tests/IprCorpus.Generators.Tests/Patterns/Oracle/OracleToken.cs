namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>A token of a random document.</summary>
internal sealed record OracleToken(int Start, int End, string Word, string Upos)
{
    public int Rank => Word.Length;
}

/// <summary>A phrase of a random document; its fragments are in text order.</summary>
internal sealed record OraclePhrase((int Start, int End)[] Fragments, string? Tone)
{
    public int Start => Fragments[0].Start;

    public int End => Fragments[^1].End;
}
