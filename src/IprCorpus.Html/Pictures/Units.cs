using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>The stretches in which things occur together: the sentences of a document, or the whole of one without sentences.</summary>
internal sealed class Units
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Finds the units of a document.</summary>
    public Units(ViewCorpus corpus, ViewDocument document)
    {
        foreach (var annotation in document.Annotations)
        {
            if (corpus.AnnotationTypes[annotation.Type].Role == ViewRole.Sentence)
            {
                _starts.Add(annotation.Start);
                _ends.Add(annotation.End);
            }
        }

        HasSentences = _starts.Count > 0;
    }

    /// <summary>Gets whether the document has sentences.</summary>
    public bool HasSentences { get; }

    /// <summary>Gets the number of the unit that a position is in; -1 outside of all sentences.</summary>
    public int At(int position)
    {
        if (!HasSentences)
            return 0;

        var found = _starts.BinarySearch(position);
        var unit = found >= 0 ? found : ~found - 1;
        return unit >= 0 && position < _ends[unit] ? unit : -1;
    }
}
