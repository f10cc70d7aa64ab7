namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>A whole pattern, and its matches found by trying everything.</summary>
internal sealed record OraclePattern(OracleNode Body, OracleFilter? Filter, bool IsOverlapping)
{
    public override string ToString() => Body.Write() + (Filter is null ? "" : " " + Filter.Write()) + (IsOverlapping ? " (overlapping)" : "");

    public string Text => Body.Write() + (Filter is null ? "" : " " + Filter.Write());

    /// <summary>The matches, each as its tokens and its captures.</summary>
    public string Find(OracleDocument document)
    {
        var found = new List<string>();
        for (var position = 0; position <= document.Tokens.Length;)
        {
            var start = position;
            var match = Body.Match(document, OracleState.At(start)).FirstOrDefault(state => Filter?.Holds(document, start, state.Position) != false);
            if (match is not null)
            {
                found.Add(Show(start, match));
            }

            position = match is not null && match.Position > start && !IsOverlapping ? match.Position : start + 1;
        }

        return string.Join(' ', found);
    }

    private static string Show(int start, OracleState match) =>
        $"{start}-{match.Position}" + string.Concat(match.Captures.Select(capture => $",{capture.Key}={capture.Value.First}-{capture.Value.End}"));
}

/// <summary>What a match must fulfil besides.</summary>
internal sealed record OracleFilter(bool IsWithin, bool IsNegated, OracleNode Operand)
{
    public bool Holds(OracleDocument document, int first, int end) => IsNegated != (Operand switch
    {
        PhrasePart phrase when IsWithin => document.Phrases.Where(phrase.IsMeant).Any(found => document.Covers(found, first, end)),
        PhrasePart phrase => document.Phrases.Where(phrase.IsMeant).Select(document.Stretch).Any(stretch => first <= stretch.First && stretch.End <= end),
        _ => Enumerable.Range(first, end - first).Any(token => ((TokenPart)Operand).Condition?.Holds(document.Tokens[token]) != false),
    });

    public string Write() => $"{(IsNegated ? "!" : "")}{(IsWithin ? "within" : "containing")} {Operand.Write()}";
}
