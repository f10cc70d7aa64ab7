namespace IprCorpus.Tool.Tests.Editors;

/// <summary>What editors offer and flag by the JSON Schema of a corpus, with the language server that they use.</summary>
public sealed class JsonSchemaTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    [SkippableFact]
    public async Task Nothing_is_flagged_in_the_seeds_by_the_schema_that_they_name()
    {
        Skip.If(YamlLanguageServer.Absence is not null, YamlLanguageServer.Absence);
        var files = CopySeeds();
        using var server = await YamlLanguageServer.Start(schemaFile: null);

        foreach (var file in files)
        {
            var text = await File.ReadAllTextAsync(file);
            text.Should().StartWith("# yaml-language-server: $schema=");
            (await server.Open(file, text)).Should().BeEmpty(file);
        }
    }

    [SkippableFact]
    public async Task A_fault_in_the_seeds_is_flagged_by_the_schema_that_they_name()
    {
        Skip.If(YamlLanguageServer.Absence is not null, YamlLanguageServer.Absence);
        var document = CopySeeds().Single(static file => file.EndsWith("authorities-target-ipr-infringements.yaml", StringComparison.Ordinal));
        using var server = await YamlLanguageServer.Start(schemaFile: null);

        var diagnostics =
            await server.Open(document, (await File.ReadAllTextAsync(document)).Replace("genre: news\n", "genre: nwes\n", StringComparison.Ordinal));

        diagnostics.Should().ContainSingle().Which.Message.Should().Contain("press-release");
    }

    [SkippableTheory]
    [InlineData("document: new\ngenre: ", "press-release")]
    [InlineData("document: new\nannotations:\n  - Mention: m1\n    entity: ", "tian-shihong")]
    public async Task Values_and_ids_of_the_seeds_are_offered_by_the_schema_that_a_file_names(string text, string offered)
    {
        Skip.If(YamlLanguageServer.Absence is not null, YamlLanguageServer.Absence);
        CopySeeds();
        var path = _run.PathOf("seeds/documents/new.yaml");
        using var server = await YamlLanguageServer.Start(schemaFile: null);
        text = "# yaml-language-server: $schema=../.iprcorpus/schema.json\n" + text;
        await server.Open(path, text);

        (await server.Complete(path, text)).Should().Contain(offered);
    }

    [SkippableTheory]
    [InlineData("    exact: the Aurora\n    shp: aurora\n", 10, "shp")]
    [InlineData("    exact: the Aurora\n    ship: auroa\n", 10, "aurora")]
    [InlineData("    exakt: the Aurora\n", 9, "exakt")]
    public async Task A_wrong_key_and_a_wrong_id_are_flagged_at_their_line(string wrong, int line, string word)
    {
        Skip.If(YamlLanguageServer.Absence is not null, YamlLanguageServer.Absence);
        using var server = await ServerFor(_run.PathOf(""));

        var diagnostics = await server.Open(_run.PathOf("new.yaml"),
            "document: march-2\ntext: |\n  At dawn the Aurora\n  passed.\n\nannotations:\n\n  - Sighting: s1\n" + wrong);

        diagnostics.Should().Contain(diagnostic => diagnostic.Line == line && diagnostic.Message.Contains(word, StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("document: march-2\nannotations:\n  - Sighting: s1\n    sh", "ship")]
    [InlineData("document: march-2\nannotations:\n  - Sighting: s1\n    ship: ", "aurora")]
    [InlineData("document: march-2\nannotations:\n  - Si", "Sighting")]
    [InlineData("entities:\n  - Ship: borealis\n    na", "name")]
    public async Task Keys_types_and_ids_are_offered(string text, string offered)
    {
        Skip.If(YamlLanguageServer.Absence is not null, YamlLanguageServer.Absence);
        using var server = await ServerFor(_run.PathOf(""));
        await server.Open(_run.PathOf("new.yaml"), text);

        (await server.Complete(_run.PathOf("new.yaml"), text)).Should().Contain(offered);
    }

    [Fact]
    public void A_schema_is_written_as_one_or_the_other() =>
        _run.Invoke("schema", "--write", "--json-schema").ExitCode.Should().NotBe(0);

    public void Dispose() => _run.Dispose();

    // The seeds with the schema beside them, as CONTRIBUTING.md has it written.
    private IReadOnlyList<string> CopySeeds()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        foreach (var file in Directory.GetFiles(seeds, "*", SearchOption.AllDirectories))
        {
            _run.With("seeds/" + Path.GetRelativePath(seeds, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        _run.With("seeds/.iprcorpus/schema.json", _run.InvokeOn("schema", ["seeds"], "--json-schema").Output);
        return Directory.GetFiles(_run.PathOf("seeds"), "*.yaml", SearchOption.AllDirectories);
    }

    private async Task<YamlLanguageServer> ServerFor(string folder)
    {
        using var run = new ToolRun();
        var (exitCode, schema, _) = run.InvokeOn("schema", [folder], "--json-schema");
        exitCode.Should().Be(0);
        var file = _run.PathOf("schema.json");
        await File.WriteAllTextAsync(file, schema);
        return await YamlLanguageServer.Start(file);
    }
}
