using IprCorpus.Benchmarks.Programs;

return Runner.Run(args, static () =>
{
    var files = JsonDocuments.Files(Path.Combine(AppContext.BaseDirectory, "data"));
    return new RecordQuestions(files.Length, index => JsonDocuments.Read(files[index]));
});
