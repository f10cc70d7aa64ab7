using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>A corpus in another form than the runtime reads is refused by name, in literals as in a resource.</summary>
public sealed class StorageFormTests
{
    [Theory]
    [InlineData(0, "*'IprCorpus.Runtime.Tests' is stored in form 0, and IprCorpus.Runtime 0.1.0 reads form 1. Compile the corpus again*")]
    [InlineData(2,
        "*is stored in form 2, and IprCorpus.Runtime 0.1.0 reads form 1. Reference the version of IprCorpus.Runtime that the corpus was compiled for*")]
    public void A_corpus_in_another_form_is_refused(int form, string message)
    {
        new Action(() => _ = new InLiterals(form).DocumentCount).Should().Throw<NotSupportedException>().WithMessage(message);
        new Action(() => _ = new InLiterals(form).Registry.Find(0)).Should().Throw<NotSupportedException>().WithMessage(message);
        new Action(() => _ = ResourceCorpus.Of(form, ("d", "text")).DocumentCount).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void A_corpus_in_the_form_that_is_read_is_read()
    {
        new InLiterals(StorageForm.Version).DocumentCount.Should().Be(0);
        ResourceCorpus.Of(StorageForm.Version, ("d", "text")).DocumentCount.Should().Be(1);
    }

    /// <summary>Columns are read by position: another schema would give wrong answers, and no error.</summary>
    [Fact]
    public void Data_of_another_schema_than_the_code_is_refused() =>
        new Action(static () => _ = ResourceCorpus.Of(ResourceCorpus.Write(StorageForm.Version, schema: 1, ("d", "text"))).DocumentCount)
            .Should().Throw<InvalidDataException>().WithMessage("*another schema*Build the corpus again*");

    private sealed class InLiterals(int form) : LiteralStore(typeof(StorageFormTests).Assembly, form)
    {
        protected internal override int EntityTypeCount => 0;

        protected override Literals ReadCatalog() => new("", "");

        protected override Literals ReadRegistry() => new("", "");

        protected override Literals ReadDocument(int shard, int slot) => new("", "");
    }
}
