using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>Reads the lines of an <c>.ann</c> file one by one; a line that is none of the format's costs itself.</summary>
internal sealed class StatementReader(DiagnosticBag bag)
{
    /// <summary>Null after an error.</summary>
    public BratStatement? Read(BratLine line)
    {
        var id = line.CutAt('\t', out var body);
        var kind = id.End > id.Start ? line.File[id.Start] : ' ';
        var isSound = body is not null && (kind == '*' ? id.End == id.Start + 1 : id.End > id.Start + 1 && char.IsDigit(line.File[id.Start + 1]))
            && id.Words().Count == 1;
        BratStatement? statement = (isSound ? kind : ' ') switch
        {
            'T' => ReadTextBound(id.ToScalar(), body!.Value),
            'E' => ReadEvent(id.ToScalar(), body!.Value),
            'R' => ReadRelation(id.ToScalar(), body!.Value),
            'A' or 'M' => ReadAttribute(id.ToScalar(), body!.Value),
            'N' => ReadNormalization(id.ToScalar(), body!.Value),
            '#' => ReadNote(id.ToScalar(), body!.Value),
            '*' => ReadEquivalence(id.ToScalar(), body!.Value),
            _ => null,
        };
        if (statement is null)
            Malformed(line, kind);

        return statement;
    }

    private static TextBound? ReadTextBound(SourceScalar id, BratLine body)
    {
        var head = body.CutAt('\t', out var quote);
        var words = head.Words();
        if (quote is not { } text || words.Count < 3)
            return null;

        var positions = new List<(SourceScalar Start, SourceScalar End)>();
        BratLine? left = head with { Start = words[0].End };
        while (left is { } more)
        {
            if (more.CutAt(';', out left).Words() is not [var start, var end])
                return null;

            positions.Add((start.ToScalar(), end.ToScalar()));
        }

        return new TextBound(id, words[0].ToScalar(), Fragments.Of(text, positions));
    }

    private static BratEvent? ReadEvent(SourceScalar id, BratLine body)
    {
        var words = body.Words();
        if (words.Count == 0 || Pair(words[0]) is not var (type, trigger) || Arguments(words) is not { } arguments)
            return null;

        return new BratEvent(id, type.ToScalar(), trigger.ToReference(), arguments);
    }

    private static BratRelation? ReadRelation(SourceScalar id, BratLine body)
    {
        var words = body.Words();
        return words.Count > 1 && Arguments(words) is { } arguments ? new BratRelation(id, words[0].ToScalar(), arguments) : null;
    }

    private static BratEquivalence? ReadEquivalence(SourceScalar id, BratLine body)
    {
        var words = body.Words();
        return words.Count > 1 ? new BratEquivalence(id, words[0].ToScalar(), [.. words.Skip(1).Select(static word => word.ToReference())]) : null;
    }

    private static BratAttribute? ReadAttribute(SourceScalar id, BratLine body)
    {
        var words = body.Words();
        return words.Count is not (2 or 3) ? null
            : new BratAttribute(id, words[0].ToScalar(), words[1].ToReference(), words.Count == 3 ? Value(words[2]) : null);
    }

    private static BratNormalization? ReadNormalization(SourceScalar id, BratLine body)
    {
        var words = body.CutAt('\t', out var text).Words();
        return words.Count == 3 && Pair(words[2]) is var (resource, entry)
            ? new BratNormalization(id, words[0].ToScalar(), words[1].ToReference(), resource.ToScalar(), entry.ToScalar(), text?.ToScalar())
            : null;
    }

    private static BratNote? ReadNote(SourceScalar id, BratLine body)
    {
        var words = body.CutAt('\t', out var text).Words();
        return words.Count == 2 ? new BratNote(id, words[0].ToScalar(), words[1].ToReference(), text?.ToScalar()) : null;
    }

    /// <summary>The words after the first, each a role and an id; null where one of them is not.</summary>
    private static List<BratArgument>? Arguments(List<BratLine> words)
    {
        var arguments = new List<BratArgument>(words.Count - 1);
        for (var i = 1; i < words.Count; i++)
        {
            if (Pair(words[i]) is not var (role, target))
                return null;

            arguments.Add(new(role.ToScalar(), target.ToReference()));
        }

        return arguments;
    }

    /// <summary>Two names with a colon between them; null where one of them is missing.</summary>
    private static (BratLine Left, BratLine Right)? Pair(BratLine word)
    {
        var left = word.CutAt(':', out var rest);
        return rest is { } right && left.End > left.Start && right.End > right.Start ? (left, right) : null;
    }

    /// <summary>Takes a word as it is, also where YAML would read it as null.</summary>
    private static SourceScalar Value(BratLine word) => word.ToScalar(isPlain: true) is { IsNull: false } value ? value : word.ToScalar();

    private void Malformed(BratLine line, char kind)
    {
        var (name, pattern) = kind switch
        {
            'T' => ("text-bound annotation", "T1<TAB>Type 0 5<TAB>words, with ';' between the positions of several fragments"),
            'E' => ("event", "E1<TAB>Type:T1 Role:T2"),
            'R' => ("relation", "R1<TAB>Type Arg1:T1 Arg2:T2"),
            'A' or 'M' => ("attribute", "A1<TAB>Name T1, with a value behind it where it has one"),
            'N' => ("normalization", "N1<TAB>Reference T1 Resource:Entry<TAB>words"),
            '#' => ("note", "#1<TAB>AnnotatorNotes T1<TAB>words"),
            '*' => ("equivalence", "*<TAB>Type T1 T2"),
            _ => ("annotation", "T1, E1, R1, A1, N1, #1 or *, then a tab and what it says"),
        };
        bag.Add(BratRules.MalformedBratLine, line.Start, line.End, Messages.Excerpt(line.ToString()), name, pattern);
    }
}
