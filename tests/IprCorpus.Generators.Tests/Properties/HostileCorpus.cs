namespace IprCorpus.Generators.Tests.Properties;

/// <summary>A corpus in which each string is what a test wants it to be, wherever the format has room for one.</summary>
internal static class HostileCorpus
{
    /// <param name="strings">Nine strings, each with something in it that can be seen.</param>
    public static TestCorpus Of(string[] strings)
    {
        var quoted = Array.ConvertAll(strings, YamlText.Quote);
        return TestCorpus.Empty
            .With("corpus.yaml", $$"""
                corpus: Hostile
                format: 1
                license: {{quoted[0]}}
                summary: {{quoted[0]}}
                enums:
                  Tone:
                    summary: {{quoted[1]}}
                    values: { calm: {{quoted[2]}} }
                document:
                  summary: {{quoted[3]}}
                  properties: { title: { type: string, summary: {{quoted[4]}} } }
                entities:
                  Person: { summary: {{quoted[5]}}, properties: { name: { type: string, key: true, summary: {{quoted[6]}} } } }
                annotations:
                  Gap: { summary: {{quoted[7]}}, reading: { text: {{quoted[8]}} } }
                  Mention: { properties: { entity: Person, note: { type: string?, summary: {{quoted[0]}} } } }
                """)
            .With("d.txt", $"{strings[1]} is {strings[2]}")
            .With("d.yaml", $$"""
                entities:
                  - Person: ada
                    name: {{quoted[3]}}
                ---
                document: d
                title: {{quoted[4]}}
                annotations:
                  - Gap: g
                    name: the-gap
                    exact: " is "
                    start: {{strings[1].Length}}
                    end: {{strings[1].Length + 4}}
                  - Mention: m
                    name: the-mention
                    exact: {{quoted[2]}}
                    start: {{strings[1].Length + 4}}
                    end: {{strings[1].Length + 4 + strings[2].Length}}
                    entity: ada
                    note: {{quoted[5]}}
                """);
    }
}
