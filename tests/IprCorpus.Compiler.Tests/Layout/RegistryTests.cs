using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Layout;

public sealed class RegistryTests
{
    [Fact]
    public void The_first_declaration_in_a_file_keeps_an_id_whatever_else_is_merged()
    {
        // An unstable sort goes wrong with many items only, and with some orders of them.
        for (var others = 0; others < 64; others++)
        {
            EntityResult[] twice = [Entity("twice", "a.yaml", "first"), Entity("twice", "a.yaml", "second"), Entity("twice", "b.yaml", "third")];
            var rest = Enumerable.Range(0, others).Select(number => Entity($"{(number * 37) % 101:000}-{number}", "b.yaml", "other")).ToArray();

            Registry.Merge([.. twice, .. rest]).Single(entity => entity.Id == "twice").MemberName.Should().Be("first");
            Registry.Merge([.. rest, .. twice]).Single(entity => entity.Id == "twice").MemberName.Should().Be("first");
            Registry.Merge([twice[2], .. rest, twice[0], twice[1]]).Single(entity => entity.Id == "twice").MemberName.Should().Be("first");
        }
    }

    private static EntityResult Entity(string id, string path, string member) =>
        new(new EntityModel(0, id, member, new([])), new FileLocation(path, 0, 0, 0, 0, 0, 0), new([]), new([]));
}
