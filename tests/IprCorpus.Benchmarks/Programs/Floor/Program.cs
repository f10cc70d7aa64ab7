using IprCorpus.Benchmarks.Programs;

// The same LINQ over ten records: what a process costs that has no corpus.
var tokens = Enumerable.Range(0, 10)
    .Select(static i => new Token(6 * i, (6 * i) + 5, "words", "word", i % 2 == 0 ? Upos.Noun : Upos.Verb, "NN", "obj", i - 1))
    .ToArray();
return Runner.Run(args, () => new RecordQuestions(1, _ => new Document("ten", new string('x', 60), [new Sentence(0, 60, 1)], tokens)));
