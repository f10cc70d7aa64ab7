using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>What is equal is one object, whoever asks first.</summary>
public sealed class SharedStringsTests
{
    [Fact]
    public void Equal_strings_are_one_and_others_are_not() => Gen.String[0, 3].Array[0, 400].Sample(texts =>
    {
        var shared = new SharedStrings();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var given = shared.Of(text);
            given.Should().Be(text);
            known.TryAdd(text, given);
            given.Should().BeSameAs(known[text]);
        }
    });

    [Fact]
    public void Threads_that_race_get_the_same()
    {
        const int Texts = 2_000;
        var shared = new SharedStrings();

        var given = new string[8][];
        Parallel.For(0, given.Length, thread => given[thread] = [.. Enumerable.Range(0, Texts).Select(i => shared.Of($"{(i * (thread + 1)) % Texts}"))]);

        given.SelectMany(static texts => texts).GroupBy(static text => text, StringComparer.Ordinal)
            .Should().OnlyContain(static equal => equal.All(text => ReferenceEquals(text, equal.First())));
    }

    [Fact]
    public void Known_string_allocates_nothing()
    {
        var shared = new SharedStrings();
        shared.Of("enforcement");

        Allocations.Of(() => shared.Of("enforcement")).Should().Be(0);
    }
}
