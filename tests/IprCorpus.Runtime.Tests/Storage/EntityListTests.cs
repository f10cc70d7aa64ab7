using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

public sealed class EntityListTests
{
    private readonly InMemoryCorpus _corpus = new(
        [("tian-shihong", 1), ("samr", 2), ("cnipa", 2), ("china", 3), ("beijing", 3), ("zhang-wei", 1)],
        [("second", "text", []), ("first", "text", [])]);

    [Fact]
    public void Entities_are_in_the_order_of_their_ids()
    {
        _corpus.Entities.All.Select(entity => entity.Id).Should().Equal("beijing", "china", "cnipa", "samr", "tian-shihong", "zhang-wei");
        _corpus.Parties.All.Select(entity => entity.Id).Should().Equal("cnipa", "samr", "tian-shihong", "zhang-wei");
        _corpus.Persons.All.Select(entity => entity.Id).Should().Equal("tian-shihong", "zhang-wei");
        _corpus.Documents.All.Select(document => document.Id).Should().Equal("first", "second");
    }

    [Fact]
    public void Entity_is_the_same_object_in_every_list()
    {
        _corpus.Entities.All["samr"].Should().BeSameAs(_corpus.Agencies.All[1]).And.BeSameAs(_corpus.Parties.All["samr"]);
        _corpus.Entities.All.IndexOf(_corpus.Agencies.All["samr"]).Should().Be(3);
        _corpus.Parties.All.IndexOf(_corpus.Agencies.All["samr"]).Should().Be(1);
    }

    [Fact]
    public void Lookup_finds_what_is_there_and_nothing_else()
    {
        foreach (var entity in _corpus.Entities.All)
        {
            _corpus.Entities.All.Find(entity.Id).Should().BeSameAs(entity);
            _corpus.Entities.All.Contains(entity).Should().BeTrue();
            _corpus.Parties.All.Contains(entity.Id).Should().Be(entity is Party);
        }

        _corpus.Persons.All.Find("samr").Should().BeNull();
        _corpus.Persons.All.Contains("aaa").Should().BeFalse();
        _corpus.Persons.All.Contains("zzz").Should().BeFalse();
    }

    [Fact]
    public void Missing_id_names_the_nearest()
    {
        FluentActions.Invoking(() => _corpus.Persons.All["tian-shihogn"]).Should().Throw<KeyNotFoundException>()
            .WithMessage("The corpus has no Person 'tian-shihogn'. Did you mean 'tian-shihong'?");
        FluentActions.Invoking(() => _corpus.Documents.All["frist"]).Should().Throw<KeyNotFoundException>()
            .WithMessage("The corpus has no document 'frist'. Did you mean 'first'?");
        FluentActions.Invoking(() => _corpus.Places.All["something-else-altogether"]).Should().Throw<KeyNotFoundException>()
            .WithMessage("The corpus has no Place 'something-else-altogether'.");
    }

    [Fact]
    public void Picked_entities_are_a_list_of_their_own()
    {
        var picked = new EntityList<TestEntity>(_corpus.Entities, [1, 4]);

        picked.Select(entity => entity.Id).Should().Equal("china", "tian-shihong");
        picked.Count.Should().Be(2);
        picked[1].Id.Should().Be("tian-shihong");
        picked.Find("samr").Should().BeNull();
        picked.Contains("china").Should().BeTrue();
        picked.IndexOf(_corpus.Entities.All["samr"]).Should().Be(-1);
    }

    [Fact]
    public void Lists_are_walked_without_allocating()
    {
        var (entities, documents, count) = (_corpus.Entities.All, _corpus.Documents.All, 0);

        Allocations.Of(() =>
        {
            foreach (var entity in entities)
            {
                count += entity is Party ? 1 : 0;
            }

            foreach (var document in documents)
            {
                count += document.Index;
            }
        }).Should().Be(0);
        count.Should().BePositive();
    }

    [Fact]
    public void Registry_without_entities_has_empty_lists()
    {
        var corpus = new InMemoryCorpus();

        corpus.Persons.All.Should().BeEmpty();
        corpus.Entities.All.Should().BeEmpty();
        corpus.Parties.All.Find("x").Should().BeNull();
        corpus.Documents.All.Should().BeEmpty();
        FluentActions.Invoking(() => corpus.Entities.All[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Edit_distance_is_Levenshteins() => Gen.Select(Gen.String["abc"], Gen.String["abc"], Gen.Int[1, 6]).Sample((left, right, limit) =>
    {
        var distance = Naive(left, right);
        var found = Missing.EditDistance(left, right, limit);
        (found < limit ? found : limit).Should().Be(Math.Min(distance, limit), "'{0}' and '{1}'", left, right);
    });

    private static int Naive(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : new[] { table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1) }.Min();
            }
        }

        return table[left.Length, right.Length];
    }
}
