using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>
/// Reads the brackets of <c>Entity</c> in one document: <c>(1-person-new</c> opens a mention of entity 1, <c>1)</c> closes the
/// one that was opened last, and <c>(e1[1/2]-person</c> opens the first of two parts. A mention covers the text from its first
/// word to its last.
/// </summary>
internal sealed class EntityReader(ConlluFile file, ConlluDocument document, EntityDeclaration declaration, MentionTypes types)
{
    private static readonly SourceScalar ChainKey = new(ConlluLabels.MentionChain, isPlain: false, 0, 0);
    private static readonly SourceScalar FirstKey = new(ConlluLabels.FirstNode, isPlain: false, 0, 0);
    private static readonly SourceScalar LastKey = new(ConlluLabels.LastNode, isPlain: false, 0, 0);
    private static readonly char[] Brackets = ['(', ')'];

    private readonly Dictionary<string, Stack<MentionDraft>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionDraft> _unfinished = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChainDraft> _chains = new(StringComparer.Ordinal);
    private readonly List<MentionDraft> _mentions = [];

    /// <summary>The chain of an entity, which has its position when the reader has finished; null for none.</summary>
    public ChainDraft? FindChain(string name) => _chains.TryGetValue(name, out var chain) ? chain : null;

    /// <param name="node">The node in whose line the brackets stand.</param>
    /// <param name="position">Its position among the annotations.</param>
    public void Read(int start, int end, in ConlluNode node, int position)
    {
        var hasFields = false;
        while (start < end)
        {
            var isOpening = file.Text[start] == '(';
            var from = isOpening ? start + 1 : start;
            var to = file.Text.IndexOfAny(Brackets, from, end - from);
            var closes = to >= 0 && file.Text[to] == ')';
            if (to < 0)
                to = end;

            // Names of entities have no hyphens: a bracket without one has none of the declared fields.
            var isBare = isOpening && file.Find('-', from, to) == to;
            if (hasFields && isBare && declaration.Keys.Length > 1)
                file.Report(ConlluRules.UnescapedBracket, start, to, Messages.Excerpt(file.Share(start, to)));

            hasFields = isOpening && !closes && !isBare;
            if (isOpening)
                Open(from, to, node, position, closes);
            else if (closes)
                Close(from, to, node, position);
            else
                Refuse(from, to, "opens nothing and closes nothing");

            start = closes ? to + 1 : to;
        }
    }

    /// <summary>Reports mentions that have not been closed, and completes the chains.</summary>
    public void Finish()
    {
        var left = _open.Values.SelectMany(static stack => stack)
            .Concat(_unfinished.Values.Where(static mention => mention.Parts.Count < mention.PartCount)).Distinct();
        foreach (var mention in left.OrderBy(static mention => mention.Bracket.Start))
        {
            Refuse(mention.Bracket.Start, mention.Bracket.End, "is not closed in its document");
            mention.IsLost = true;
        }

        // By name, so that chains at one place have an order that does not depend on that of their brackets.
        foreach (var chain in _chains.Values.OrderBy(static chain => chain.Name.Text, StringComparer.Ordinal))
            chain.Slot = document.Reserve();

        foreach (var mention in _mentions)
            Complete(mention);

        foreach (var chain in _chains.Values)
            Complete(chain);
    }

    private void Open(int start, int end, in ConlluNode node, int position, bool closes)
    {
        var nameEnd = file.Find('-', start, end);
        var bracket = file.Share(start, nameEnd);
        var (name, part, count) = PartOf(bracket);
        MentionDraft? mention;
        if (part > 1)
        {
            if (!_unfinished.TryGetValue(name, out mention) || mention.Parts.Count != part - 1 || mention.PartCount != count)
            {
                Refuse(start, nameEnd, "is not the next part of a discontinuous mention");
                return;
            }
        }
        else
        {
            mention = Begin(start, nameEnd, end, name);
            mention.PartCount = count;
            if (node.SharesPlace)
                mention.Entries.Add(Reference(FirstKey, start, nameEnd, position));
            if (count > 1)
                _unfinished[name] = mention;
        }

        // A mention that begins with an empty node begins in the text with the word after it.
        mention.Start = node.Kind == NodeKinds.Empty ? document.SkipSpace(node.Start) : node.Start;
        mention.StartsAtSharedPlace = node.SharesPlace;
        mention.Bracket = (start, nameEnd);
        mention.IsLost |= node.IsLost;
        if (closes)
        {
            ClosePart(mention, node, position);
            return;
        }

        if (!_open.TryGetValue(bracket, out var stack))
            _open.Add(bracket, stack = new Stack<MentionDraft>());

        stack.Push(mention);
    }

    private MentionDraft Begin(int start, int nameEnd, int end, string name)
    {
        if (!_chains.TryGetValue(name, out var chain))
            _chains.Add(name, chain = new ChainDraft(new SourceScalar(name, isPlain: false, start, nameEnd)));

        SourceScalar? type = null;
        var entries = new List<SourceEntry>();
        var keys = declaration.Keys;
        for (var (i, at) = (1, nameEnd + 1); at <= end && i < keys.Length; i++)
        {
            // Whatever stands behind the last hyphen that is declared is one value.
            var to = i == keys.Length - 1 ? end : file.Find('-', at, end);
            if (to > at && !file.Is(at, to, "_"))
            {
                if (i == declaration.TypeAt)
                    type = file.Scalar(at, to);
                else
                    entries.Add(new SourceEntry(keys[i], types.Add(keys[i].Text, file.Scalar(at, to))));
            }

            at = to + 1;
        }

        type ??= new SourceScalar(ConlluLabels.Mention, isPlain: false, start, nameEnd);
        types.Add(type.Text);
        var mention = new MentionDraft(document.Reserve(), type, chain);
        mention.Entries.AddRange(entries);
        _mentions.Add(mention);
        return mention;
    }

    private void Close(int start, int end, in ConlluNode node, int position)
    {
        var bracket = file.Share(start, end);
        if (_open.TryGetValue(bracket, out var stack) && stack.Count > 0)
            ClosePart(stack.Pop(), node, position);
        else
            Refuse(start, end, "closes nothing that is open");
    }

    private void ClosePart(MentionDraft mention, in ConlluNode node, int position)
    {
        mention.IsLost |= node.IsLost;
        var (start, end) = (Math.Min(mention.Start, node.End), node.End);
        if (mention.Parts.Count > 0 && start < mention.Parts[mention.Parts.Count - 1].End)
        {
            mention.IsLost = true;
            Refuse(mention.Bracket.Start, mention.Bracket.End, "does not lie after the part before it");
        }
        else if (mention.Parts.Count > 0 && mention.StartsAtSharedPlace || mention.Parts.Count < mention.PartCount - 1 && node.SharesPlace)
        {
            types.IsInexact = types.IsInexact || ReportLoss(mention);
        }

        mention.Parts.Add(new TextRange(start, end));
        if (mention.Parts.Count < mention.PartCount)
            return;

        if (node.SharesPlace)
            mention.Entries.Add(Reference(LastKey, mention.Bracket.Start, mention.Bracket.End, position));
        if (!mention.IsLost)
            mention.Chain.Add(mention.Parts[0].Start, end);
    }

    private void Complete(MentionDraft mention)
    {
        var type = mention.Type;
        mention.Entries.Add(Reference(ChainKey, mention.Bracket.Start, mention.Bracket.End, mention.Chain.Slot));
        document.Fill(mention.Slot, mention.IsLost
            ? ConlluDocument.Lost(type, mention.Entries)
            : new SourceAnnotation(type, null, null, [], mention.Entries) { Ranges = new EquatableArray<TextRange>([.. mention.Parts]) });
    }

    private void Complete(ChainDraft chain)
    {
        var type = new SourceScalar(ConlluLabels.Chain, isPlain: false, chain.Name.Start, chain.Name.End);
        SourceEntry[] name = [new SourceEntry(declaration.Keys[0], chain.Name)];
        document.Fill(chain.Slot,
            chain.Place is { } place ? ConlluDocument.Annotation(type, null, place.Start, place.End, name) : ConlluDocument.Lost(type, name));
    }

    /// <summary>The entity of a bracket, and which part of how many of a mention it is: <c>e1[2/3]</c>.</summary>
    private static (string Name, int Part, int Count) PartOf(string bracket)
    {
        var open = bracket.Length > 0 && bracket[bracket.Length - 1] == ']' ? bracket.LastIndexOf('[') : -1;
        var slash = open < 0 ? -1 : bracket.IndexOf('/', open);
        return slash > 0
            && int.TryParse(bracket.Substring(open + 1, slash - open - 1), System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var part)
            && int.TryParse(bracket.Substring(slash + 1, bracket.Length - slash - 2), System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var count)
            && part >= 1 && part <= count
            ? (bracket.Substring(0, open), part, count)
            : (bracket, 1, 1);
    }

    private bool ReportLoss(MentionDraft mention)
    {
        file.Report(FormatRules.DetailNotCarried, mention.Bracket.Start, mention.Bracket.End,
            "at which node a part of a discontinuous mention begins or ends, where its place does not tell", string.Empty);
        return true;
    }

    private SourceEntry Reference(SourceScalar key, int start, int end, int target) =>
        new(key, new SourceReference(file.Share(start, end), start, end, target));

    private void Refuse(int start, int end, string reason) =>
        file.Report(ConlluRules.EntityBracket, start, end, Messages.Excerpt(file.Share(start, end)), reason);
}
