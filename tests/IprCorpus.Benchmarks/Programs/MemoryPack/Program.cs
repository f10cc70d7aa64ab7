using IprCorpus.Benchmarks.Programs;
using MemoryPack;

var folder = Path.Combine(AppContext.BaseDirectory, "data");
return Runner.Run(
    args,
    () =>
    {
        var files = JsonDocuments.Files(folder, ".bin");
        return new RecordQuestions(files.Length, index => MemoryPackSerializer.Deserialize<Document>(File.ReadAllBytes(files[index]))!);
    },
    source =>
    {
        Directory.CreateDirectory(folder);
        foreach (var document in JsonDocuments.ReadAll(source))
        {
            File.WriteAllBytes(Path.Combine(folder, document.Id + ".bin"), MemoryPackSerializer.Serialize(document));
        }
    });
