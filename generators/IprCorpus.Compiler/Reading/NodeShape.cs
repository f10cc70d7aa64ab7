using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>Asks nodes for the shape that the format wants, and says where they differ.</summary>
internal sealed class NodeShape(DiagnosticBag bag)
{
    public const string Scalar = "a single value";
    public const string List = "a list";
    public const string Map = "a mapping";

    public DiagnosticBag Bag => bag;

    /// <summary>A scalar with a value.</summary>
    public SourceScalar? AsScalar(string name, SourceNode node)
    {
        if (node is not SourceScalar scalar)
        {
            Wrong(name, Scalar, node);
            return null;
        }

        if (!scalar.IsNull)
            return scalar;

        Empty(name, scalar);
        return null;
    }

    /// <summary>A scalar that is text, the empty text included.</summary>
    public SourceScalar? AsText(string name, SourceNode node)
    {
        // Without quotes, 'null' is a word like any other; only nothing at all is no text.
        if (node is SourceScalar { Text.Length: > 0 } or SourceScalar { IsPlain: false })
            return (SourceScalar)node;

        return AsScalar(name, node);
    }

    public SourceMap? AsMap(string name, SourceNode node)
    {
        if (node is SourceMap map)
            return map;

        if (node is SourceScalar { IsNull: true } scalar)
            Empty(name, scalar);
        else
            Wrong(name, Map, node);

        return null;
    }

    /// <summary>A list; one that is left empty has no items.</summary>
    public SourceNode[] AsList(string name, SourceNode node)
    {
        if (node is SourceList list)
            return list.Items;

        if (node is not SourceScalar { IsNull: true })
            Wrong(name, List, node);

        return [];
    }

    public bool? AsBool(string name, SourceNode node)
    {
        switch (AsScalar(name, node))
        {
            case { Text: "true" or "True" or "TRUE", IsPlain: true }:
                return true;
            case { Text: "false" or "False" or "FALSE", IsPlain: true }:
                return false;
            case { } scalar:
                bag.Add(ShapeRules.WrongNode, scalar.Start, scalar.End, "'" + name + "'", "true or false", "'" + Messages.Excerpt(scalar.Text) + "'");
                return null;
            default:
                return null;
        }
    }

    public void Wrong(string name, string expected, SourceNode node)
    {
        var end = node is SourceScalar ? node.End : bag.FirstLineEnd(node.Start, node.End);
        var owner = name.StartsWith("An ", StringComparison.Ordinal) ? name : "'" + name + "'";
        bag.Add(ShapeRules.WrongNode, node.Start, end, owner, expected, node.Kind + Cure(expected, node));
    }

    /// <param name="owner">The owner of the keys, at the beginning of a sentence: <c>A document</c>.</param>
    /// <param name="known">The keys it can have.</param>
    public void Unknown(string owner, SourceScalar key, IReadOnlyList<string> known) =>
        bag.Add(
            ShapeRules.UnknownKey, key.Start, key.End, owner, Messages.Excerpt(key.Text),
            Hint(key, known), known.Count == 0 ? "none" : Messages.List([.. known.Select(static name => "'" + name + "'")]));

    /// <summary>Gets the advice for a key that is none because a comma has ended the value before it, with a space before it; empty for any other.</summary>
    public string AdviceForComma(SourceScalar key)
    {
        // Such a key has no colon.
        var next = key.End;
        while (next < bag.Text.Length && bag.Text[next] == ' ')
            next++;

        if (next >= bag.Text.Length || bag.Text[next] is not (',' or '}'))
            return string.Empty;

        return key.Text.All(static c => c is >= '0' and <= '9')
            ? " Between braces a comma ends a value: write numbers with a point."
            : " Between braces a comma ends a value: put a value that has one into quotation marks.";
    }

    private string Hint(SourceScalar key, IReadOnlyList<string> known) =>
        Spelling.DidYouMean(key.Text, known) is { Length: > 0 } near ? near : AdviceForComma(key);

    private string Cure(string expected, SourceNode node) => (expected, node) switch
    {
        (List, SourceMap) when node.Start < bag.Text.Length =>
            bag.Text[node.Start] == '{' ? "; put it between '[' and ']'" : "; begin each of its items with '- '",
        (List, SourceScalar { IsPlain: true, Text.Length: < 40 } scalar) when scalar.Text.All(static c => char.IsLetterOrDigit(c) || c is '-' or ' ') =>
            $"; write it as [{scalar.Text}]",
        _ => string.Empty,
    };

    private void Empty(string name, SourceScalar scalar)
    {
        // A value left out has no extent; the place after the colon is what there is to point at.
        bag.Add(ShapeRules.EmptyValue, scalar.Start, scalar.End, name);
    }
}
