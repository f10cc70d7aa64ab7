using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Corpora;

/// <summary>The declared types of the test corpus, in the order of their numbers.</summary>
internal enum Kind
{
    /// <summary>Has a derived type, <see cref="Name"/>.</summary>
    Mention,
    Name,
    Token,
    Specimen,
}

internal sealed record TestDocument(Row Row) : CorpusDocument(Row)
{
    /// <summary>What stands for stretches of the text in its regularised reading.</summary>
    public Replacement[] Replacements { get; set; } = [];

    protected internal override RegularizedText? Reading => Replacements.Length == 0 ? null : Regularize(_ => Replacements);

    public new RegularizedText Regularize(Func<CorpusDocument, IEnumerable<Replacement>> replacements) => base.Regularize(replacements);
}

internal abstract record TestAnnotation : CorpusAnnotation
{
    private protected TestAnnotation(Row row)
        : base(row)
    {
    }

    public new Row Row => _row;
}

internal record Mention : TestAnnotation
{
    public Mention(Row row)
        : base(row)
    {
    }
}

internal sealed record Name(Row Source) : Mention(Source);

internal sealed record Token(Row Source) : TestAnnotation(Source);

internal sealed record Specimen(Row Source) : TestAnnotation(Source);

internal abstract record TestEntity(Row Source) : CorpusEntity(Source);

internal abstract record Party(Row Source) : TestEntity(Source);

internal sealed record Person(Row Source) : Party(Source);

internal sealed record Agency(Row Source) : Party(Source);

internal sealed record Place(Row Source) : TestEntity(Source);
