using System.Collections.Immutable;

namespace IprCorpus.Testing.Harness;

/// <summary>The files of a corpus in memory, by path relative to its folder. Immutable: an edit gives a new corpus.</summary>
internal sealed record TestCorpus(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>A schema, an entity and a document with one annotation of each kind of type.</summary>
    public static TestCorpus Small { get; } = Empty
        .With("corpus.yaml", """
            corpus: Small
            format: 1
            namespace: Small
            license: CC0-1.0
            enums:
              Tone: { values: [calm, loud] }
            document:
              properties: { title: string?, license: string? }
            entities:
              Person: { plural: People, properties: { name: string, boss: Person? } }
            annotations:
              Mention: { properties: { entity: Entity, tone: Tone? } }
              Statement: { properties: { by: Person?, about: 'Mention[]' } }
            """)
        .With("people.yaml", """
            entities:
              - Person: ada
                name: Ada
              - Person: bob
                name: Bob
                boss: ada
            """)
        .With("first.txt", "Ada told Bob that all was well.")
        .With("first.yaml", """
            document: first
            title: The first
            license: CC0-1.0
            annotations:
              - Mention: m1
                exact: Ada
                entity: ada
                tone: loud
              - Mention: m2
                exact: Bob
                entity: bob
              - Statement: s1
                name: all-well
                exact: all was well
                by: ada
                about: [m1, m2]
            """)
        .With("second.yaml", """
            document: second
            license: CC0-1.0
            text: |
              Bob agreed.
            annotations:
              - Mention:
                exact: Bob
                entity: bob
            """);

    public static TestCorpus Empty => new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public TestCorpus With(string path, string content) => new(Files.SetItem(path, content));

    public TestCorpus Without(string path) => new(Files.Remove(path));

    public TestCorpus Edit(string path, string old, string @new)
    {
        Files[path].Should().Contain(old, "an edit that changes nothing tests nothing");
        return With(path, Files[path].Replace(old, @new, StringComparison.Ordinal));
    }
}
