using System.CommandLine;
using IprCorpus.Parquet;
using IprCorpus.Parquet.Tests.Harness;
using IprCorpus.Tool.Commands;

namespace IprCorpus.Linq.Tests.ClickHouse;

/// <summary>Loading into ClickHouse is idempotent, goes on where it stopped, and swaps a version in whole.</summary>
public sealed class LoadTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _database = $"load_{Guid.NewGuid():N}";

    private string Connection => ClickHouseTestServer.Instance.ConnectionTo(_database);

    [SkippableFact]
    public async Task What_the_server_has_is_not_sent_again()
    {
        Export(charactersPerPart: 30);

        var first = await CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);
        var second = await CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);

        first.SentFiles.Should().Be(first.Files).And.BeGreaterThan(3);
        second.Should().Be(first with { SentFiles = 0 });
        Ask($"SELECT count() FROM {_database}._versions").Should().Be("1");
    }

    [SkippableFact]
    public async Task A_new_version_takes_the_parts_that_have_not_changed_from_the_one_before()
    {
        Export(charactersPerPart: 1);
        var first = await CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);

        Export(charactersPerPart: 1, "Bob agreed.", "Bob agrees.");
        var second = await CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);

        second.Database.Should().NotBe(first.Database);
        second.SentFiles.Should().BePositive().And.BeLessThan(second.Files);
        Ask($"SELECT count() FROM {second.Database}.Document WHERE Text LIKE '%Bob agrees.%'").Should().Be("1");
        Ask($"SELECT count() FROM {first.Database}.Document WHERE Text LIKE '%Bob agreed.%'").Should().Be("1", "whoever has it open goes on asking it");
        Ask($"SELECT sum(rows) FROM system.parts WHERE active AND database = '{second.Database}' AND table != '_loaded'").Should().Be($"{second.Rows}");
    }

    [SkippableFact]
    public async Task A_part_that_is_refused_is_named_and_loading_goes_on_from_there()
    {
        Export(charactersPerPart: 1);
        await CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);
        var current = Ask($"SELECT database FROM {_database}._versions");
        Export(charactersPerPart: 1, "Bob agreed.", "Bob agrees.");

        ClickHouseTestServer.Instance.Refuse(_database, "INSERT INTO", "`Document`");
        var loading = () => CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);
        (await loading.Should().ThrowAsync<IOException>()).WithMessage("Part *: 'part-*/Document.parquet' is not loaded: *refused by the test*as it was*");
        Ask($"SELECT database FROM {_database}._versions").Should().Be(current);

        ClickHouseTestServer.Instance.Allow(_database);
        (await loading()).Database.Should().NotBe(current);
        Ask($"SELECT count() FROM {_database}._versions").Should().Be("2");
    }

    [SkippableFact]
    public async Task A_file_that_is_not_that_of_the_manifest_is_refused()
    {
        Export(charactersPerPart: 1);
        File.AppendAllText(_folder.PathOf("out/part-00001/Document.parquet"), "x");

        var loading = () => CorpusClickHouse.LoadAsync(_folder.PathOf("out"), Connection);

        (await loading.Should().ThrowAsync<IOException>()).WithMessage("Part 1: 'part-00001/Document.parquet' is not loaded: the file is not the one*");
        Ask($"SELECT count() FROM {_database}._versions").Should().Be("0");
    }

    [SkippableFact]
    public async Task The_tool_loads_a_folder()
    {
        Skip.If(ClickHouseLibrary.Absence is not null, ClickHouseLibrary.Absence);
        var corpus = _folder.Write(TestCorpus.Small);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.Create().Parse(["load", corpus.FullName, "--clickhouse", Connection])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });

        error.ToString().Should().BeEmpty();
        code.Should().Be(0);
        output.ToString().Should().MatchRegex($"Files: \\d+, of which \\d+ were sent, rows: \\d+, in the database '{_database}_[0-9a-f]{{16}}'");
    }

    public void Dispose() => _folder.Dispose();

    private static string Ask(string sql)
    {
        var (rows, error) = ClickHouseLibrary.Run([sql], "TabSeparated");
        error.Should().BeNull();
        return System.Text.Encoding.UTF8.GetString(rows).Trim();
    }

    private void Export(int charactersPerPart, string from = "", string to = "")
    {
        Skip.If(ClickHouseLibrary.Absence is not null, ClickHouseLibrary.Absence);
        var corpus = from.Length == 0 ? TestCorpus.Small : TestCorpus.Small.Edit("second.yaml", from, to);
        _folder.Export(_folder.Write(corpus), "out", new ExportOptions { CharactersPerPart = charactersPerPart });
    }
}
