using CsCheck;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Checks;

public sealed class EntityIndexTests
{
    private static readonly CorpusSchema Schema = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", FrontEnd.Schema), null, default).Schema!;

    private static readonly Gen<EntityModel[]> Entities =
        Gen.Select(Gen.Int[1, 2], Gen.Char["aAb-é"].Array[1, 3]).Select(static (type, id) => new EntityModel(type, new string(id), null, [])).Array[0, 20];

    [Fact]
    public void Row_is_the_rank_among_the_entities_of_the_type() =>
        Entities.Sample(static entities =>
        {
            var index = EntityIndex.Create(entities, Schema);
            var first = entities.DistinctBy(static entity => entity.Id).ToList();
            index.Count.Should().Be(first.Count);
            foreach (var entity in first)
            {
                index.TryFind(entity.Id, out var slot).Should().BeTrue();
                slot.Should()
                    .Be(new EntitySlot(entity.Type, first.Count(other => other.Type == entity.Type && string.CompareOrdinal(other.Id, entity.Id) < 0)));
                index.EntitiesOfType(slot.Type)[slot.Row].Should().BeSameAs(entity);
            }
        });

    [Fact]
    public void Index_is_equal_while_ids_and_types_are()
    {
        var before = EntityIndex.Create([new(1, "a", "A", [new StringValue("x")]), new(2, "b", "B", [])], Schema);
        before.Should().Be(EntityIndex.Create([new(2, "b", "B", []), new(1, "a", null, [new StringValue("y")])], Schema));
        before.Should().NotBe(EntityIndex.Create([new(2, "a", "A", []), new(2, "b", "B", [])], Schema));
        before.Should().NotBe(EntityIndex.Create([new(1, "a", "A", [])], Schema));
        before.GetHashCode().Should().Be(EntityIndex.Create([new(1, "a", null, []), new(2, "b", null, [])], Schema).GetHashCode());
    }

    [Fact]
    public void Index_without_a_schema_is_empty() => EntityIndex.Create([], null).TryFind("a", out _).Should().BeFalse();
}
