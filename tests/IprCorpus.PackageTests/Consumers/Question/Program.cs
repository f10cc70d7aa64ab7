using Given;

// Which documents mention a court, in how many sentences, and how many people do they mention?
foreach (var document in Corpus.Documents)
{
    var sentences =
        document.Sentences.Count(sentence => document.Tokens.CoveredBy(sentence).Any(token => token.Text.Equals("court", StringComparison.OrdinalIgnoreCase)));
    if (sentences > 0)
    {
        Console.WriteLine($"{document.Id}: {sentences} sentences, {People.In(document)} people");
    }
}
