using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Corpora;

/// <summary>An annotation to be: its kind, its span, and what else the test needs.</summary>
internal sealed record Draft(Kind Kind, int Start, int End, string? Id = null, params TextSpan[] Fragments)
{
    /// <summary>Writes the columns after the common ones: a column a number, one row.</summary>
    public Func<BlockWriter, long[][]>? Properties { get; init; }
}

/// <summary>A corpus made in memory, wired up as generated code wires up its own.</summary>
internal sealed class InMemoryCorpus : LiteralStore
{
    private const int Root = 4;
    private const int FirstUnion = Root + 1;

    private readonly List<(string Id, string Text, Draft[] Drafts)> _documents;
    private readonly (string Id, int Type)[] _entities;

    public InMemoryCorpus(params IEnumerable<(string Id, string Text, Draft[] Drafts)> documents)
        : this([], documents)
    {
    }

    public InMemoryCorpus((string Id, int Type)[] entities, IEnumerable<(string Id, string Text, Draft[] Drafts)> documents)
        : base(typeof(InMemoryCorpus).Assembly, form: 1)
    {
        _documents = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)
            .Select(document => (document.Id, document.Text, InOrder(document.Drafts)))];
        _entities = [.. entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)];
        Documents = new Documents<TestDocument>(this, row => new TestDocument(row));
        Tokens = new ConcreteAnnotations<Token>(this, (int)Kind.Token, row => new Token(row));
        Names = new ConcreteAnnotations<Name>(this, (int)Kind.Name, row => new Name(row));
        Specimens = new ConcreteAnnotations<Specimen>(this, (int)Kind.Specimen, row => new Specimen(row));
        PlainMentions = new ConcreteAnnotations<Mention>(this, (int)Kind.Mention, row => new Mention(row));
        Mentions = new UnionAnnotations<Mention>(this, FirstUnion + (int)Kind.Mention, Concrete);
        All = new UnionAnnotations<TestAnnotation>(this, Root, Concrete);
        Persons = new ConcreteEntities<Person>(this, 1, row => new Person(row));
        Agencies = new ConcreteEntities<Agency>(this, 2, row => new Agency(row));
        Places = new ConcreteEntities<Place>(this, 3, row => new Place(row));
        Parties = new UnionEntities<Party>(this, FirstUnion, ConcreteEntity);
        Entities = new UnionEntities<TestEntity>(this, Root, ConcreteEntity);
    }

    public Documents<TestDocument> Documents { get; }

    public ConcreteAnnotations<Token> Tokens { get; }

    public ConcreteAnnotations<Name> Names { get; }

    public ConcreteAnnotations<Specimen> Specimens { get; }

    public ConcreteAnnotations<Mention> PlainMentions { get; }

    public UnionAnnotations<Mention> Mentions { get; }

    public UnionAnnotations<TestAnnotation> All { get; }

    public ConcreteEntities<Person> Persons { get; }

    public ConcreteEntities<Agency> Agencies { get; }

    public ConcreteEntities<Place> Places { get; }

    public UnionEntities<Party> Parties { get; }

    public UnionEntities<TestEntity> Entities { get; }

    /// <summary>Whether the annotations of the kind token are the tokens of their documents.</summary>
    public bool HasTokenLayer { get; init; }

    protected internal override int EntityTypeCount => 4;

    protected internal override AnnotationTable? TokenTable => HasTokenLayer ? Tokens : null;

    /// <summary>What a document was made from, in document order.</summary>
    public Draft[] Drafts(int document) => _documents[document].Drafts;

    protected override Literals ReadCatalog()
    {
        var catalog = new BlockWriter();
        catalog.Table(2, _documents.Count,
        [
            [.. _documents.Select(document => catalog.String(document.Id))],
            [.. _documents.Select((_, index) => (long)(index / 2))],
            [.. _documents.Select((_, index) => (long)(index % 2))],
        ]);
        catalog.Table(3, _documents.Count,
        [
            .. Enum.GetValues<Kind>().Select(kind => Counts(draft => draft.Kind == kind)),
            Counts(_ => true),
            Counts(draft => draft.Kind is Kind.Mention or Kind.Name),
        ]);
        return catalog.Write();
    }

    protected override Literals ReadRegistry()
    {
        var registry = new BlockWriter();
        var rows = new int[4];
        registry.Table(0, _entities.Length,
        [
            [.. _entities.Select(entity => (long)entity.Type)],
            [.. _entities.Select(entity => (long)rows[entity.Type]++)],
        ]);
        foreach (var type in _entities.GroupBy(entity => entity.Type))
        {
            registry.Table(2 + type.Key, type.Count(), [[.. type.Select(entity => registry.String(entity.Id))]]);
        }

        long[] parties = [.. _entities.Index().Where(entity => entity.Item.Type is 1 or 2).Select(entity => (long)entity.Index)];
        registry.Table(2 + FirstUnion, parties.Length, [parties]);
        return registry.Write();
    }

    protected override Literals ReadDocument(int shard, int slot)
    {
        var (_, text, drafts) = _documents[(shard * 2) + slot];
        var block = new BlockWriter();
        if (drafts.Length == 0)
        {
            return block.Write(text);
        }

        var rows = new int[4];
        block.Table(0, drafts.Length,
        [
            [.. drafts.Select(draft => (long)draft.Kind)],
            [.. drafts.Select(draft => (long)rows[(int)draft.Kind]++)],
        ]);
        foreach (var kind in drafts.GroupBy(draft => draft.Kind))
        {
            block.Table(2 + (int)kind.Key, kind.Count(), Columns(block, [.. kind]));
        }

        long[] mentions = [.. drafts.Index().Where(draft => draft.Item.Kind is Kind.Mention or Kind.Name).Select(draft => (long)draft.Index)];
        if (mentions.Length > 0)
        {
            block.Table(2 + FirstUnion, mentions.Length, [mentions]);
        }

        return block.Write(text);
    }

    private static IEnumerable<long[]> Columns(BlockWriter block, Draft[] drafts)
    {
        var end = 0;
        return
        [
            [.. drafts.Select(draft => (long)draft.Start)],
            [.. drafts.Select(draft => (long)(draft.End - draft.Start))],
            [.. drafts.Select(draft => (long)(end += draft.Fragments.Length))],
            [.. drafts.SelectMany(draft => draft.Fragments).Select(fragment => (long)fragment.Start)],
            [.. drafts.SelectMany(draft => draft.Fragments).Select(fragment => (long)fragment.Length)],
            [.. drafts.Select(draft => block.String(draft.Id))],
            .. Properties(block, drafts),
        ];
    }

    private static IEnumerable<long[]> Properties(BlockWriter block, Draft[] drafts)
    {
        var columns = drafts.Where(draft => draft.Properties is not null).Select(draft => draft.Properties!(block)).ToList();
        return columns.Count == 0 ? [] : Enumerable.Range(0, columns[0].Length).Select(i => columns.SelectMany(row => row[i]).ToArray());
    }

    private long[] Counts(Func<Draft, bool> isCounted) => [.. _documents.Select(document => (long)document.Drafts.Count(isCounted))];

    private static Draft[] InOrder(Draft[] drafts) =>
        [.. drafts.OrderBy(draft => draft.Start).ThenByDescending(draft => draft.End).ThenBy(draft => draft.Kind)];

    private AnnotationTable Concrete(int type) => (Kind)type switch
    {
        Kind.Mention => PlainMentions,
        Kind.Name => Names,
        Kind.Token => Tokens,
        _ => Specimens,
    };

    private IEntityRows ConcreteEntity(int type) => type switch { 1 => Persons, 2 => Agencies, _ => Places };
}
