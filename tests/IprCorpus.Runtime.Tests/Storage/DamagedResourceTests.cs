using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>A damaged head is an exception, whatever its bytes say: nothing outside the resource is read.</summary>
public sealed class DamagedResourceTests
{
    private const int Head = 20 + (20 * 4);

    private static readonly byte[] Sound = ResourceCorpus.Write(StorageForm.Version, ("a", "Some text."), ("b", "Another text."));

    [Fact]
    public void A_sound_resource_is_read() => Read(Sound).Should().Be("a Some text. b Another text.");

    [Fact]
    public void A_byte_of_the_head_ends_no_process()
    {
        for (var place = 0; place < Head; place++)
        {
            foreach (var value in (byte[])[0x00, 0x01, 0x7F, 0x80, 0xFF])
            {
                var damaged = (byte[])Sound.Clone();
                damaged[place] = value;

                // Either an answer, or an exception that can be caught.
                Attempt(damaged);
            }
        }
    }

    [Fact]
    public void A_position_outside_the_resource_is_named_as_damage()
    {
        foreach (var length in (int[])[0, 4, 19, 20, Head - 1])
        {
            new Action(() => Read(Sound[..length])).Should().Throw<InvalidDataException>()
                .WithMessage($"The resource that holds the corpus in 'Damaged' is damaged*{length} bytes*Build the corpus again.");
        }

        var far = (byte[])Sound.Clone();
        far[23 + 40] = 0x7F;
        new Action(() => Read(far)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void A_checksum_is_compared_on_demand()
    {
        ResourceCorpus.Of(Sound).Verify();
        for (var place = Head; place < Sound.Length; place++)
        {
            var damaged = (byte[])Sound.Clone();
            damaged[place] ^= 0x10;

            new Action(ResourceCorpus.Of(damaged).Verify).Should().Throw<InvalidDataException>().WithMessage("*its checksum does not fit*");
        }
    }

    private static void Attempt(byte[] bytes)
    {
        try
        {
            _ = Read(bytes);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IndexOutOfRangeException or ArgumentException)
        {
        }
    }

    private static string Read(byte[] bytes)
    {
        var corpus = ResourceCorpus.Of(bytes);
        return string.Join(' ', corpus.Documents.All.Select(static document => $"{document.Id} {document.Text}"));
    }
}
