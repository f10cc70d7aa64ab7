using IprCorpus;

// Nothing is opened, loaded or parsed here: the corpus is part of the referenced assembly.
var document = Document.AuthoritiesTargetIprInfringements;
Console.WriteLine(document.Title);
Console.WriteLine($"{document.Published:d MMMM yyyy} · {document.Sentences.Count} sentences, {document.Annotations.Count} annotations");

Ask("Who is quoted, as what, and how often? Explicit: what only the context attributes is left out.");
foreach (var person in Corpus.People.OrderByDescending(person => person.Quotations.Explicit.Count()))
{
    var position = person.Positions.Count > 0 ? person.Positions[0].Title : "position not told";
    Console.WriteLine($"  {person.Quotations.Explicit.Count()} times  {person.Name,-21}  {position}, {person.Affiliation?.Name}");
}

Ask("What does China promise, and with whom?");
foreach (var promise in Place.China.Commitments.Explicit)
{
    Console.WriteLine($"  {promise.Kind,-10}  {Short(promise.Text)}{(promise.Partners.Count > 0 ? $"  (with {Names(promise.Partners)})" : "")}");
}

Ask("What did authorities do from January to September 2020? Digits are lost; what is left bounds them.");
foreach (var act in Corpus.EnforcementEvents.Where(act => act.Time?.Period == TimeExpression.JanuaryToSeptember.Period))
{
    Console.WriteLine($"  {Names(act.Agents),-15}  {act.Text,-12}  {act.Amount?.Quantity}");
}

Ask("Which way do the goods take?");
foreach (var route in Corpus.TradeRoutes)
{
    Console.WriteLine($"  {route.Origin?.Name}{(route.OriginStated ? "" : " (inferred)")} → {Names(route.Via)} → {Names(route.Destinations)}");
}

Ask("Who judges China, and how?");
foreach (var judgement in Place.China.AssessmentsAsTarget.Explicit)
{
    Console.WriteLine($"  {judgement.Polarity}  {judgement.Text}  ({judgement.Holder?.Name})");
}

Ask("How does a damaged sentence read, as received and mended?");
Console.WriteLine($"  {Change.Batches.Text}");
Console.WriteLine($"  {Change.Batches.RegularizedText}");

static void Ask(string question) => Console.WriteLine($"\n{question}");

static string Names(IEnumerable<Party> parties) => string.Join(", ", parties.Select(party => party.Name));

static string Short(string text) => text.Length <= 60 ? text : $"{text[..text.LastIndexOf(' ', 59)]}…";
