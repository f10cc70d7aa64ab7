using IprCorpus.Benchmarks.Programs;

return Runner.Run([args[0]], () => args is [_, "columns"] ? new ColumnQuestions() : new CorpusQuestions());
