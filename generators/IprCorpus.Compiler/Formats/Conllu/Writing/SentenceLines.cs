using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Conllu.Writing;

/// <summary>The nodes of a sentence, by their positions among the document's annotations, in the order of their lines.</summary>
internal sealed class SentenceLines(AnnotationModel sentence)
{
    private readonly List<int> _words = [];
    private readonly Dictionary<int, int> _multiwords = [];
    private readonly Dictionary<int, int> _lastWords = [];
    private readonly Dictionary<int, List<int>> _empties = [];

    /// <summary>Stands for the word before empty nodes that no word is before.</summary>
    private const int BeforeAll = -1;

    public AnnotationModel Annotation => sentence;

    public int Start => sentence.Start;

    /// <summary>Takes an annotation that stands in the sentence, in document order; what is no node is passed over.</summary>
    public void Add(AnnotationModel annotation, int position, LabelledModel labels)
    {
        if (labels.Is(annotation, ConlluLabels.Token))
        {
            _words.Add(position);
        }
        else if (labels.Is(annotation, ConlluLabels.MultiwordToken) && labels.Find(annotation, ConlluLabels.Words) is ListValue { Items: { Count: > 0 } items })
        {
            var words = items.OfType<AnnotationReference>().Select(static word => word.Ordinal).ToList();
            _multiwords[words[0]] = position;
            _lastWords[position] = words[words.Count - 1];
        }
        else if (labels.Is(annotation, ConlluLabels.EmptyNode))
        {
            var after = labels.TargetOf(annotation, ConlluLabels.After);
            if (!_empties.TryGetValue(after, out var empties))
                _empties.Add(after, empties = []);

            empties.Add(position);
        }
    }

    /// <summary>Each node and its id, in the order of the lines.</summary>
    public IEnumerable<(int Node, string Id)> Lines()
    {
        foreach (var line in EmptiesAfter(BeforeAll, 0))
            yield return line;

        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            if (_multiwords.TryGetValue(word, out var multiword))
                yield return (multiword, Number(i + 1) + "-" + Number(_words.IndexOf(_lastWords[multiword], i) + 1));

            yield return (word, Number(i + 1));
            foreach (var line in EmptiesAfter(word, i + 1))
                yield return line;
        }
    }

    private IEnumerable<(int Node, string Id)> EmptiesAfter(int word, int number)
    {
        if (!_empties.TryGetValue(word, out var empties))
            yield break;

        for (var i = 0; i < empties.Count; i++)
            yield return (empties[i], Number(number) + "." + Number(i + 1));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
