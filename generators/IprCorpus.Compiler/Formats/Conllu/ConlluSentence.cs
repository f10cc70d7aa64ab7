using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>The lines of one sentence: its comments, and its nodes with their columns. It is filled again for each sentence.</summary>
internal sealed class ConlluSentence(ConlluFile file)
{
    public const int Id = 0;
    public const int Form = 1;
    public const int Lemma = 2;
    public const int Upos = 3;
    public const int Xpos = 4;
    public const int Features = 5;
    public const int Head = 6;
    public const int Relation = 7;
    public const int Enhanced = 8;
    public const int Misc = 9;
    private const int Columns = 10;

    private readonly List<int> _words = [];
    private readonly List<int> _empties = [];

    /// <summary>For each number of a word, and for zero before it, how many empty nodes stand before those that follow it.</summary>
    private readonly List<int> _emptiesBefore = [0];
    private int[] _cells = new int[64 * (Columns + 1)];
    private ConlluNode[] _nodes = new ConlluNode[64];
    private int _lastOfMultiword;
    private int _lastEmpty;

    /// <summary>Start and end of each comment line, the number sign included.</summary>
    public List<(int Start, int End)> Comments { get; } = [];

    /// <summary>In the order of the file.</summary>
    public Span<ConlluNode> Nodes => _nodes.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>The number of words, which have the numbers from 1 on.</summary>
    public int WordCount => _words.Count;

    /// <summary>Gets a value that indicates whether a line could not be read, which has been reported: what is missing because of it is no second
    /// error.</summary>
    public bool HasLostLine { get; private set; }

    /// <summary>Gets the place that stands for the sentence as a whole: its first comment or line.</summary>
    public (int Start, int End) Place => Comments.Count > 0 ? Comments[0] : Count > 0 ? Cell(_nodes[0], Id) : (0, 0);

    public bool IsEmpty => Count == 0 && Comments.Count == 0 && !HasLostLine;

    /// <summary>The position among the nodes of the word with a number from 1 on.</summary>
    public int Word(int number) => _words[number - 1];

    public void Clear()
    {
        Comments.Clear();
        _words.Clear();
        _empties.Clear();
        _emptiesBefore.RemoveRange(1, _emptiesBefore.Count - 1);
        HasLostLine = false;
        Count = _lastOfMultiword = _lastEmpty = 0;
    }

    public (int Start, int End) Cell(in ConlluNode node, int column) => (_cells[node.Cells + column], _cells[node.Cells + column + 1] - 1);

    /// <summary>Determines whether a cell holds the underscore that stands for nothing.</summary>
    public bool IsUnset((int Start, int End) cell) => cell.End - cell.Start == 1 && file.Text[cell.Start] == '_';

    /// <summary>The position of the empty node that follows a word and has a number among those that do; -1 for none.</summary>
    public int FindEmpty(int after, int number)
    {
        if (after < 0 || after > WordCount || number < 1)
            return -1;

        var (first, end) = (_emptiesBefore[after], after < WordCount ? _emptiesBefore[after + 1] : _empties.Count);
        return number <= end - first ? _empties[first + number - 1] : -1;
    }

    public void AddLine(int start, int end)
    {
        if ((Count + 1) * (Columns + 1) > _cells.Length)
            Array.Resize(ref _cells, _cells.Length * 2);
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);

        var cells = Count * (Columns + 1);
        _cells[cells] = start;
        var columns = 1;
        for (var tab = file.Find('\t', start, end); tab < end; tab = file.Find('\t', tab + 1, end))
        {
            if (columns < Columns)
                _cells[cells + columns] = tab + 1;

            columns++;
        }

        _cells[cells + Columns] = end + 1;
        if (columns != Columns)
            file.Report(ConlluRules.InvalidConlluLine, start, end,
                $"it has {Messages.Number(columns)} {(columns == 1 ? "column" : "columns")} instead of 10; TABs separate them");

        HasLostLine |= columns != Columns || !IsWhole(cells) || !TryAdd(cells);
    }

    /// <summary>Reports a head that is none, unless it is missing because of another error.</summary>
    public void RefuseHead(int start, int end)
    {
        if (!HasLostLine)
            file.Report(ConlluRules.InvalidConlluHead, start, end, Messages.Excerpt(file.Share(start, end)), Messages.Number(WordCount));
    }

    /// <summary>Reports what only shows when all lines are read.</summary>
    public void Finish()
    {
        if (_lastOfMultiword > WordCount)
        {
            foreach (ref var node in Nodes)
            {
                if (node.Kind != NodeKinds.Multiword || node.Last <= WordCount)
                    continue;

                var (start, end) = Cell(node, Id);
                file.Report(ConlluRules.InvalidConlluId, start, end, file.Share(start, end), $"the sentence ends with the word {Messages.Number(WordCount)}");
                node.Last = WordCount;
            }
        }
    }

    private bool IsWhole(int cells)
    {
        for (var i = 0; i < Columns; i++)
        {
            if (_cells[cells + i + 1] - 1 > _cells[cells + i])
                continue;

            file.Report(ConlluRules.InvalidConlluLine, _cells[cells + i], _cells[cells + i],
                $"column {Messages.Number(i + 1)} is empty; an underscore stands for nothing");
            return false;
        }

        return true;
    }

    private bool TryAdd(int cells)
    {
        var (start, end) = (_cells[cells], _cells[cells + 1] - 1);
        var node = new ConlluNode { Cells = cells };
        var (hyphen, point) = (file.Find('-', start, end), file.Find('.', start, end));
        if (hyphen < end)
            (node.Kind, node.First, node.Last) = (NodeKinds.Multiword, file.Number(start, hyphen), file.Number(hyphen + 1, end));
        else if (point < end)
            (node.Kind, node.First, node.Last) = (NodeKinds.Empty, file.Number(start, point), file.Number(point + 1, end));
        else
            (node.Kind, node.First) = (NodeKinds.Word, file.Number(start, end));

        if (!Follows(node))
        {
            file.Report(ConlluRules.InvalidConlluId, start, end, Messages.Excerpt(file.Share(start, end)), Expected());

            // A word with a wrong number is still the next one.
            if (node.Kind != NodeKinds.Word)
                return false;
        }

        Enter(ref node);
        _nodes[Count++] = node;
        return true;
    }

    private bool Follows(in ConlluNode node) => node.Kind switch
    {
        NodeKinds.Word => node.First == WordCount + 1,
        NodeKinds.Multiword => node.First == WordCount + 1 && node.Last > node.First && node.First > _lastOfMultiword,
        _ => node.First == WordCount && node.Last == _lastEmpty + 1,
    };

    private void Enter(ref ConlluNode node)
    {
        switch (node.Kind)
        {
            case NodeKinds.Word:
                _words.Add(Count);
                _emptiesBefore.Add(_empties.Count);
                node.First = WordCount;
                _lastEmpty = 0;
                break;
            case NodeKinds.Multiword:
                _lastOfMultiword = node.Last;
                break;
            default:
                _empties.Add(Count);
                _lastEmpty++;
                break;
        }
    }

    private string Expected()
    {
        var (word, next) = (Messages.Number(WordCount), Messages.Number(WordCount + 1));
        return $"here stands the word {next}, a multiword token that starts with it, as in {next}-{Messages.Number(WordCount + 2)}, or the empty node " +
            $"{word}.{Messages.Number(_lastEmpty + 1)}";
    }
}
