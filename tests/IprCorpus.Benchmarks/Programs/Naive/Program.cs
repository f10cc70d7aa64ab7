using IprCorpus.Benchmarks.Programs;

return Runner.Run(args, static () => new RecordQuestions(Emitted.Count, Emitted.Make));
