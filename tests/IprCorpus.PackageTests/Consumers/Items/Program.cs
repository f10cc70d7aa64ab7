foreach (var document in Items.Corpus.Documents.OrderBy(document => document.Id, StringComparer.Ordinal))
{
    Console.WriteLine($"{document.Id}: {document.Text}");
}
