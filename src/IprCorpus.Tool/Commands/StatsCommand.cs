using System.CommandLine;
using System.Globalization;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus stats</c>: how much a corpus holds, type by type.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var command = new Command("stats", "Counts documents, characters, entities and annotations by type.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, InvocationConfiguration invocation)
    {
        var corpus = OpenedCorpus.Open(folder, CancellationToken.None);
        if (corpus.Whole.Schema?.Schema is not { } schema)
        {
            invocation.Error.WriteLine($"There is no sound corpus.yaml in '{folder}'.");
            return 1;
        }

        var documents = corpus.Whole.Files.SelectMany(static file => file.Documents).Select(static document => document.Model).ToList();
        var entities = schema.Entities.Select((type, index) => (type.Name, Count: corpus.Whole.Registry.Count(entity => entity.Type == index)));
        var counts = new int[schema.Annotations.Count];
        foreach (var annotation in documents.SelectMany(static document => document.Annotations))
        {
            counts[annotation.Type]++;
        }

        Write("Documents", documents.Count);
        Write("Characters", documents.Sum(static document => document.Text.Length));
        foreach (var (name, count) in entities.Concat(schema.Annotations.Select((type, index) => (type.Name, counts[index]))).Where(static row => row.Item2 > 0))
        {
            Write(name, count);
        }

        return 0;

        void Write(string name, int count) =>
            invocation.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,12:N0}  {name}"));
    }
}
