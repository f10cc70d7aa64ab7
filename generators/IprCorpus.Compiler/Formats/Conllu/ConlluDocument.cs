using System.Text;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>A document while its sentences are read. Annotations refer to each other by their positions, which some get before they are complete.</summary>
internal sealed class ConlluDocument(SourceScalar id)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnnotation?> _annotations = [];

    private bool _hasText;

    /// <summary>The position that the next annotation gets.</summary>
    public int Count => _annotations.Count;

    /// <summary>The end of the text so far.</summary>
    public int Length => _text.Length;

    /// <summary>Metadata.</summary>
    public SourceProperties Properties { get; } = new();

    /// <summary>Adds the text of a sentence on a line of its own, and gives the place where it begins.</summary>
    public int AddText(string text)
    {
        if (_hasText)
            _text.Append('\n');

        _hasText = true;
        _text.Append(text);
        return _text.Length - text.Length;
    }

    /// <summary>The first place from here on where no white space stands.</summary>
    public int SkipSpace(int place)
    {
        while (place < _text.Length && char.IsWhiteSpace(_text[place]))
            place++;

        return place;
    }

    public int Add(SourceAnnotation annotation)
    {
        _annotations.Add(annotation);
        return _annotations.Count - 1;
    }

    /// <summary>Keeps the place of an annotation that is complete only later.</summary>
    public int Reserve()
    {
        _annotations.Add(null);
        return _annotations.Count - 1;
    }

    public void Fill(int position, SourceAnnotation annotation) => _annotations[position] = annotation;

    public static SourceAnnotation Annotation(SourceScalar type, SourceScalar? id, int start, int end, IReadOnlyList<SourceEntry> properties) =>
        new(type, id, null, [], properties) { Ranges = new EquatableArray<TextRange>([new TextRange(start, end)]) };

    /// <summary>An annotation that has no place because of an error that has been reported.</summary>
    public static SourceAnnotation Lost(SourceScalar type, IReadOnlyList<SourceEntry> properties) => new(type, null, null, null, properties);

    /// <summary>The document, when all of its annotations are complete.</summary>
    public SourceDocument Build() =>
        new(id, new SourceScalar(_text.ToString(), isPlain: false, id.Start, id.End), IsInline: true, Properties.Entries,
            [.. _annotations.OfType<SourceAnnotation>()])
        { UsesLabels = true };
}
