using News;

var letters = 0L;
foreach (var document in Corpus.Documents)
{
    letters = unchecked((letters * 31) + document.Text.Length + document.Text[^1]);
}

Console.WriteLine($"{Corpus.Documents.Count} documents, {Corpus.Annotations.Count} annotations, {Corpus.Parties.Count} parties, {letters}");
Console.WriteLine($"{Corpus.Quotations[0]} ({Corpus.Quotations[0].Weight}), {Corpus.Mentions[^1].Party.Name}");
Console.WriteLine($"{Document.News000001.Title}: {Document.News000001.Sentences.Sum(sentence => sentence.Number)}");
Console.WriteLine($"{Organization.Party003.Mentions.Count}, {Corpus.TimeExpressions.CoveredBy(Corpus.Annotations[0]).Count}");
