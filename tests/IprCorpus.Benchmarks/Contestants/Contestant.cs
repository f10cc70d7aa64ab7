namespace IprCorpus.Benchmarks.Contestants;

/// <summary>A way to give a program an annotated corpus.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Program">The folder of its program.</param>
/// <param name="Assembly">The name of its assembly.</param>
/// <param name="Data">The form of the data that its build gets.</param>
/// <param name="Imports">Whether the built program makes its data itself, from JSON.</param>
/// <param name="DataFiles">A pattern of the files beside the program that hold the data; null where the assembly does.</param>
/// <param name="IsPublishedAhead">Whether it is also compiled ahead of time.</param>
/// <param name="Storage">What its project says of <c>CorpusStorage</c>; null where it leaves that to the package.</param>
internal sealed record Contestant(
    string Name, string Program, string Assembly, DataForm Data, bool Imports = false, string? DataFiles = null, bool IsPublishedAhead = true,
    string? Storage = null)
{
    public static Contestant Floor { get; } = new("floor: ten records", "Floor", "Floor", DataForm.None);

    public static Contestant Corpus { get; } = new("IprCorpus", "IprCorpus", "Treebank", DataForm.Seeds);

    public static Contestant Literals { get; } = Stored("literals");

    /// <summary>Code as large as this takes the compiler that works ahead of time longer than anybody would wait.</summary>
    public static Contestant Naive { get; } = new("naive generator", "Naive", "Naive", DataForm.Source, IsPublishedAhead: false);

    public static IReadOnlyList<Contestant> All { get; } =
    [
        Floor,
        Corpus,
        Literals,
        Naive,
        new("System.Text.Json, source-generated", "Json", "Json", DataForm.Json, DataFiles: "data/*.json"),
        new("MemoryPack", "MemoryPack", "Packed", DataForm.None, Imports: true, DataFiles: "data/*.bin"),
        new("SQLite", "Sqlite", "Sqlite", DataForm.None, Imports: true, DataFiles: "treebank.sqlite"),
        new("DuckDB", "DuckDb", "DuckDb", DataForm.None, Imports: true, DataFiles: "treebank.duckdb"),
    ];

    /// <summary>The folder that its program is laid out in.</summary>
    public string Folder => Storage is null ? Program : $"{Program}-{Storage}";

    /// <summary>Whether its program can also be asked by columns.</summary>
    public bool HasColumns => Data == DataForm.Seeds;

    /// <summary>The corpus in one of the tiers of storage, whatever its size.</summary>
    public static Contestant Stored(string storage) => Corpus with { Name = $"{Corpus.Name}, {storage}", Storage = storage };
}
