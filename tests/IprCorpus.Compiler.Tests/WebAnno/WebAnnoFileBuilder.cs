using System.Text;

namespace IprCorpus.Compiler.Tests.WebAnno;

/// <summary>Puts a file together in which everything fits, and keeps account of what it says.</summary>
internal sealed class WebAnnoFileBuilder
{
    private readonly WebAnnoLayers _layers;
    private readonly bool _hasOwnNumbers;
    private readonly StringBuilder _text = new();
    private readonly List<Unit> _units = [];
    private readonly List<(string[] Head, int FirstUnit)> _sentences = [];
    private readonly List<string> _places = [];
    private readonly Dictionary<(Unit Unit, WebAnnoLayerHead Layer), List<string[]>> _entries = [];
    private readonly List<Target> _targets = [];

    public WebAnnoFileBuilder(WebAnnoSentence[] sentences, WebAnnoLayers layers, bool hasOwnNumbers)
    {
        (_layers, _hasOwnNumbers) = (layers, hasOwnNumbers);
        for (var i = 0; i < sentences.Length; i++)
            Add(sentences[i], i + 1);
    }

    public WebAnnoSample Build(
        (string Key, string? Value)[] metadata,
        WebAnnoSpan[] spans,
        (int Layer, int Governor, int Dependent, string?[] Values)[] relations,
        (int Chain, int From, int Length, string?[] Values)[] links,
        string lineEnd)
    {
        if (_units.Count > 0)
        {
            AddTargets(spans);
            foreach (var (target, span) in _targets.Zip(spans))
                AddSpan(target, span);
            foreach (var (layer, governor, dependent, values) in relations)
                AddRelation(_layers.Heads[3 + layer], governor, dependent, values);
            AddChains(links);
        }

        var lines = new List<string> { "#FORMAT=WebAnno TSV 3.3" };
        lines.AddRange(_layers.Order.Select(layer => Declare(_layers.Heads[layer])));
        lines.AddRange(metadata.Select(Comment));
        lines.Add(string.Empty);
        for (var i = 0; i < _sentences.Count; i++)
        {
            lines.Add(string.Empty);
            lines.AddRange(_sentences[i].Head);
            foreach (var unit in _units[_sentences[i].FirstUnit..(i + 1 < _sentences.Count ? _sentences[i + 1].FirstUnit : _units.Count)])
                lines.Add($"{unit.Id}\t{unit.Start}-{unit.End}\t{Escape(_text.ToString(unit.Start, unit.End - unit.Start), string.Empty)}\t" +
                    $"{string.Concat(_layers.Order.SelectMany(layer => Cells(unit, _layers.Heads[layer])).Select(static cell => cell + "\t"))}");
        }

        return new WebAnnoSample(string.Join(lineEnd, lines) + lineEnd, _text.ToString(), [.. _places.Order(StringComparer.Ordinal)]);
    }

    private void Add(WebAnnoSentence sentence, int number)
    {
        // Without a token, a sentence stands on the line after what is before it.
        var gap = sentence.Tokens.Length > 0 ? sentence.Gap : Math.Min(_text.Length, 1);
        _text.Append(_text.Length == 0 ? ' ' : '\n', gap);
        var (start, firstUnit) = (_text.Length, _units.Count);
        _text.Append(sentence.Lead);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var (form, space, parts) = sentence.Tokens[i];
            var token = new Unit($"{number}-{i + 1}", _text.Length, _text.Length + form.Length, IsToken: true);
            var touchesOther = _units.Exists(unit => unit.IsToken && unit.End == token.Start);
            _units.Add(token);
            _places.Add($"Token {token.Start}..{token.End}");
            _units.AddRange(Parts(form, parts, touchesOther)
                .Select((part, j) => new Unit($"{token.Id}.{j + 1}", token.Start + part.Start, token.Start + part.End, IsToken: false)));
            _text.Append(form).Append(space);
        }

        if (sentence.Tokens.Length == 0)
            _text.Append("Nothing.");

        _places.Add($"Sentence {start}..{_text.Length}");
        var text = _text.ToString(start, _text.Length - start);
        var lines = (sentence.IsSplit ? text.Split('\n') : [text]).Select(static line => "#Text=" + Escape(line, string.Empty));
        _sentences.Add(([.. sentence.Comments.Select(Comment), .. lines], firstUnit));
    }

    /// <summary>Ranges of a token that are not the whole of it and cut no surrogate pair; a point between two tokens belongs to the first.</summary>
    private static IEnumerable<(int Start, int End)> Parts(string form, (int A, int B)[] parts, bool touchesOther) => parts
        .Select(part => (A: Whole(form, part.A % (form.Length + 1)), B: Whole(form, part.B % (form.Length + 1))))
        .Select(static part => (Start: Math.Min(part.A, part.B), End: Math.Max(part.A, part.B)))
        .Where(part => part != (0, form.Length) && !(part.End == 0 && touchesOther)).Distinct().Order();

    private static int Whole(string form, int at) => at < form.Length && char.IsLowSurrogate(form[at]) ? at - 1 : at;

    private void AddTargets(WebAnnoSpan[] spans)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var span in spans)
        {
            var layer = _layers.Heads[span.Layer];
            var units = UnitsOf(span.From, span.Length);
            var counter = _hasOwnNumbers ? layer.Label : string.Empty;
            var number = units.Count > 1 || span.IsNumbered ? numbers[counter] = numbers.GetValueOrDefault(counter) + 1 : 0;
            _targets.Add(new Target(layer.Label, units, number));
        }
    }

    private void AddSpan(Target span, WebAnnoSpan source)
    {
        var layer = _layers.Heads[source.Layer];
        _places.Add(Place(layer.Label, span.Units));
        var number = span.Number == 0 ? string.Empty : $"[{span.Number}]";
        foreach (var (i, unit) in span.Units.Index())
        {
            var cells = layer.Features.Select((_, feature) => Escape(source.Values[feature]) + number).ToList();
            foreach (var (slot, (_, linkType, target)) in layer.Slots.Index())
            {
                var links = i > 0 ? []
                    : source.Links[slot].Select(link => (link.Role, Filler: Find(target, link.Filler))).Where(static link => link.Filler is not null).ToList();
                cells.Add((links.Count == 0 ? "*" : string.Join(';', links.Select(static link => Escape(link.Role)))) + number);
                cells.Add(links.Count == 0 ? "*" : string.Join(';',
                    links.Select(static link => link.Filler!.Units[0].Id + (link.Filler.Number > 0 ? $"[{link.Filler.Number}]" : string.Empty))));
                _places.AddRange(links.Select(link => Place(linkType, link.Filler!.Units)));
            }

            Stack(unit, layer, cells.Count == 0 ? ["*" + number] : [.. cells]);
        }
    }

    private void AddRelation(WebAnnoLayerHead layer, int from, int to, string?[] values)
    {
        if (Find(layer.Base!, from) is not { } governor || Find(layer.Base!, to) is not { } dependent)
            return;

        var numbers = governor.Number + dependent.Number > 0 ? $"[{governor.Number}_{dependent.Number}]" : string.Empty;
        Stack(dependent.Units[0], layer, [.. layer.Features.Select((_, feature) => Escape(values[feature])), governor.Units[0].Id + numbers]);
        _places.Add(Place(layer.Label, dependent.Units));
    }

    private void AddChains((int Chain, int From, int Length, string?[] Values)[] links)
    {
        var layer = _layers.Heads[5];
        var lengths = new int[3];
        foreach (var (chain, from, length, values) in links)
        {
            var (units, number) = (UnitsOf(from, length), ++lengths[chain]);
            foreach (var unit in units)
                Stack(unit, layer, [$"{Escape(values[0])}->{chain}-{number}", $"{Escape(values[1])}[{chain}]"]);
            _places.Add(Place(layer.Label, units));
        }
    }

    /// <summary>An annotation that a cell can name without a doubt.</summary>
    private Target? Find(string layer, int which)
    {
        var tokens = _units.Where(static unit => unit.IsToken).Select(static token => new Target("Token", [token], 0));
        var isAny = layer == "uima.tcas.Annotation";
        var named = layer.EndsWith(".Token", StringComparison.Ordinal)
            ? tokens.ToList()
            : [.. isAny ? tokens.Where(token => !_targets.Exists(target => target.Units.Contains(token.Units[0]))) : [],
                .. _targets.Where(target => (isAny || target.Label == layer) && _targets.First(IsNamedAlike(target)) == target
                    && (!isAny || _targets.Count(IsNamedAlike(target)) == 1))];
        return named.Count == 0 ? null : named[which % named.Count];

        Func<Target, bool> IsNamedAlike(Target target) =>
            other => (isAny || other.Label == layer) && (other.Number == target.Number || isAny && _hasOwnNumbers) && other.Units.Contains(target.Units[0]);
    }

    /// <summary>A unit and tokens after it; of the first and the last token, it can be a part that the others continue.</summary>
    private List<Unit> UnitsOf(int from, int length)
    {
        var (first, last) = (_units[from % _units.Count], _units[Math.Min((from % _units.Count) + length, _units.Count - 1)]);
        var (firstToken, lastToken) = (TokenOf(first), TokenOf(last));
        if (firstToken == lastToken)
            return [first];

        var between = _units.Where(unit => unit.IsToken && unit.Start >= firstToken.End && unit.End <= lastToken.Start);
        return [first.End == firstToken.End ? first : firstToken, .. between, last.Start == lastToken.Start ? last : lastToken];

        Unit TokenOf(Unit unit) => _units.Find(token => token.IsToken && token.Id == unit.Id.Split('.')[0])!;
    }

    private void Stack(Unit unit, WebAnnoLayerHead layer, string[] cells)
    {
        if (!_entries.TryGetValue((unit, layer), out var stack))
            _entries.Add((unit, layer), stack = []);

        stack.Add(cells);
    }

    private IEnumerable<string> Cells(Unit unit, WebAnnoLayerHead layer) => _entries.TryGetValue((unit, layer), out var stack)
        ? Enumerable.Range(0, stack[0].Length).Select(column => string.Join('|', stack.Select(entry => entry[column])))
        : Enumerable.Repeat("_", Math.Max(1, layer.Features.Length + (2 * layer.Slots.Length) + (layer.Base is null ? 0 : 1)));

    private static string Place(string label, List<Unit> units) => $"{label} {units.Min(static unit => unit.Start)}..{units.Max(static unit => unit.End)}";

    private static string Declare(WebAnnoLayerHead layer) => $"#T_{layer.Kind}={layer.Label}|" + string.Join(
        '|', [.. layer.Features, .. layer.Slots.Select(slot => $"ROLE_{layer.Label}:{slot.Feature}_{slot.LinkType}|{slot.Target}"),
            .. layer.Base is { } @base ? ["BT_" + @base] : Array.Empty<string>()]);

    private static string Comment((string Key, string? Value) comment) => $"#{comment.Key}={Escape(comment.Value ?? string.Empty, string.Empty)}";

    private static string Escape(string? value) => value is null ? "*" : Escape(value, "[]|_*;").Replace("->", "\\->", StringComparison.Ordinal);

    private static string Escape(string text, string signs) => string.Concat(text.Select(c => c switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        '\f' => "\\f",
        '\b' => "\\b",
        _ when c == '\\' || signs.Contains(c) => "\\" + c,
        _ => c.ToString(),
    }));

    private sealed record Unit(string Id, int Start, int End, bool IsToken);

    private sealed record Target(string Label, List<Unit> Units, int Number);
}
