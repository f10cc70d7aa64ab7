using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>
/// Finds the place of each node in the text of its sentence: the forms stand there from left to right, with nothing but white
/// space between them. The words of a multiword token have their own places where their forms make up its form, and all
/// that of the token where they do not. An empty node is a point after the node before it.
/// </summary>
internal sealed class FormAligner(ConlluFile file, ConlluSentence sentence)
{
    /// <summary>After a form that the text lacks, the next ones are looked for so far ahead.</summary>
    private const int Reach = 500;

    private string _text = string.Empty;
    private int _offset;
    private bool _hasFailed;

    /// <summary>The text that the forms make up, for a sentence that does not give it.</summary>
    public string Join()
    {
        var text = new System.Text.StringBuilder();
        var inside = 0;
        var isApart = false;
        foreach (ref readonly var node in sentence.Nodes)
        {
            if (node.Kind == NodeKinds.Empty || node.Kind == NodeKinds.Word && node.First <= inside)
                continue;

            if (node.Kind == NodeKinds.Multiword)
                inside = node.Last;

            if (isApart)
                text.Append(' ');

            var (start, end) = sentence.Cell(node, ConlluSentence.Form);
            text.Append(file.Text, start, end - start);
            isApart = !HasNoSpaceAfter(sentence.Cell(node, ConlluSentence.Misc));
        }

        return text.ToString();
    }

    /// <param name="text">The text of the sentence.</param>
    /// <param name="offset">The start in the text of the document.</param>
    /// <param name="at">The location in the file.</param>
    public void Align(string text, int offset, (int Start, int End) at)
    {
        (_text, _offset, _hasFailed) = (text, offset, sentence.HasLostLine);
        var nodes = sentence.Nodes;
        var (place, inside) = (0, 0);
        for (var i = 0; i < nodes.Length; i++)
        {
            ref var node = ref nodes[i];
            switch (node.Kind)
            {
                case NodeKinds.Empty:
                    (node.Start, node.End, node.SharesPlace) = (offset + place, offset + place, true);
                    break;
                case NodeKinds.Multiword:
                    Place(ref node, ref place);
                    inside = node.Last;
                    AlignWords(nodes, i);
                    break;
                default:
                    if (node.First > inside)
                        Place(ref node, ref place);
                    break;
            }
        }

        var rest = SkipSpace(place);
        if (rest < text.Length && !_hasFailed)
            file.Report(ConlluRules.FormsDiffer, at.Start, at.End, $"after the last form, the text goes on with '{Messages.Excerpt(text.Substring(rest))}'");
    }

    private void Place(ref ConlluNode node, ref int place)
    {
        var (start, end) = sentence.Cell(node, ConlluSentence.Form);
        var from = SkipSpace(place);
        var to = Fit(from, start, end);
        if (to < 0)
        {
            Report(from, start, end);
            from = _text.IndexOf(file.Share(start, end), from, Math.Min(Reach, _text.Length - from), StringComparison.Ordinal);
            to = from + (end - start);
        }

        node.IsLost = from < 0;
        if (node.IsLost)
            (from, to) = (place, place);

        (node.Start, node.End, place) = (_offset + from, _offset + to, to);
    }

    /// <summary>Once a form is not where it should be, those after it tell nothing new.</summary>
    private void Report(int from, int start, int end)
    {
        if (!_hasFailed)
        {
            var found = from == _text.Length ? "is at its end"
                : $"goes on with '{Messages.Excerpt(_text.Substring(from, Math.Min(_text.Length - from, Math.Max(end - start, 20))))}'";
            file.Report(ConlluRules.FormsDiffer, start, end, $"where '{Messages.Excerpt(file.Share(start, end))}' should stand, the text {found}");
        }

        _hasFailed = true;
    }

    /// <summary>The place after a form that stands somewhere in the text, where any white space is as good as any other; -1 where it does not.</summary>
    private int Fit(int place, int start, int end)
    {
        var source = file.Text;
        if (string.CompareOrdinal(_text, place, source, start, end - start) == 0 && _text.Length - place >= end - start)
            return place + (end - start);

        while (start < end)
        {
            if (place == _text.Length)
                return -1;

            if (char.IsWhiteSpace(source[start]) && char.IsWhiteSpace(_text[place]))
            {
                place = SkipSpace(place);
                while (start < end && char.IsWhiteSpace(source[start]))
                    start++;
            }
            else if (source[start++] != _text[place++])
            {
                return -1;
            }
        }

        return place;
    }

    private void AlignWords(Span<ConlluNode> nodes, int at)
    {
        ref readonly var whole = ref nodes[at];
        var place = whole.Start;
        var isMadeUp = IsMadeUp(whole);
        for (var number = whole.First; number <= whole.Last; number++)
        {
            ref var word = ref nodes[sentence.Word(number)];
            var (start, end) = sentence.Cell(word, ConlluSentence.Form);
            (word.Start, word.End) = isMadeUp ? (place, place + (end - start)) : (whole.Start, whole.End);
            word.IsLost = whole.IsLost;
            word.SharesPlace = !isMadeUp;
            place = word.End;
        }
    }

    /// <summary>Determines whether the text of a multiword token is that of its words.</summary>
    private bool IsMadeUp(in ConlluNode whole)
    {
        var place = whole.Start - _offset;
        for (var number = whole.First; number <= whole.Last; number++)
        {
            var (start, end) = sentence.Cell(sentence.Nodes[sentence.Word(number)], ConlluSentence.Form);
            if (place + (end - start) > whole.End - _offset || string.CompareOrdinal(_text, place, file.Text, start, end - start) != 0)
                return false;

            place += end - start;
        }

        return place == whole.End - _offset;
    }

    private int SkipSpace(int place)
    {
        while (place < _text.Length && char.IsWhiteSpace(_text[place]))
            place++;

        return place;
    }

    private bool HasNoSpaceAfter((int Start, int End) misc)
    {
        for (var start = misc.Start; start < misc.End;)
        {
            var end = file.Find('|', start, misc.End);
            if (file.Is(start, end, "SpaceAfter=No"))
                return true;

            start = end + 1;
        }

        return false;
    }
}
