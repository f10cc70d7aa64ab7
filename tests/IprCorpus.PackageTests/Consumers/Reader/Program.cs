using IprCorpus;

var document = Document.AuthoritiesTargetIprInfringements;
Console.WriteLine($"{document.Title}, {document.Published:yyyy-MM-dd}");

// Who speaks, and how often?
foreach (var source in Corpus.Quotations.Explicit.Where(q => q.Source is Person).GroupBy(q => ((Person)q.Source!).Name))
{
    Console.WriteLine($"{source.Key}: {source.Count()}");
}

// What did Tian pledge, around the words in which he is named?
var pledge = Quotation.TianPledge;
Console.WriteLine($"{pledge.Source == Person.TianShihong}, {pledge.Fragments.Count} fragments, {Corpus.Sentences.Overlapping(pledge).Count()} sentences");

// How many batches, where the digits are lost?
var batches = Measurement.Batches.Quantity;
Console.WriteLine($"{batches.Lower} to {batches.Upper} {batches.Unit}, printed number: {batches.Number?.ToString() ?? "lost"}");

// Where is Hong Kong spoken of?
Console.WriteLine(string.Join(" | ", Place.ByIso3166("HK")!.Mentions.Select(mention => mention.Text)));
