using Voyages;

Console.WriteLine(string.Join(", ", Corpus.Arrivals
    .OrderBy(arrival => arrival.On)
    .Select(arrival => $"{arrival.Ship.Name} in {arrival.Port.Name}")));

Console.WriteLine(string.Join(", ", Corpus.Cargoes
    .Where(cargo => cargo.Goods == Goods.Tea)
    .Select(cargo => $"{cargo.Ship.Name}: {cargo.Amount.Lower} {cargo.Amount.Unit}")));

Console.WriteLine($"{Ship.CuttySark.Arrivals[0].Text}, {Port.ByCode("CNSHA")!.Arrivals.Count}, {Document.Thermopylae.Cargoes.Count}");
