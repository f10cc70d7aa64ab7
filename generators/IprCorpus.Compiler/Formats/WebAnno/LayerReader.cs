using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Reads the columns of the layers, with all sentences and tokens known: first what stands on tokens, then what refers to it.</summary>
internal sealed class LayerReader(WebAnnoFile file, IReadOnlyList<WebAnnoLayer> layers, WebAnnoText text, CancellationToken ct)
{
    private readonly List<SourceAnnotation?> _annotations = text.Annotations;
    private readonly SpanIndex _spans = new();
    private readonly int _columns = layers.Sum(static layer => layer.Columns.Count);

    public SourceReading Read(IReadOnlyList<SourceEntry> metadata)
    {
        var spans = new SpanReader(file, _spans, _annotations);
        var rows = new List<IReadOnlyList<Cell>>(text.Units.Count);
        foreach (var unit in text.Units)
        {
            ct.ThrowIfCancellationRequested();
            _spans.Add(unit);
            var row = CellsOf(unit);
            rows.Add(row);
            Each(row, LayerKind.Span, (layer, cells) => spans.Read(unit, layer, cells));
        }

        var references = new ReferenceReader(file, _spans, _annotations);
        references.CompleteSpans();
        var chains = new ChainReader(file, _annotations);
        for (var i = 0; i < rows.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            var unit = text.Units[i];
            Each(rows[i], LayerKind.Relation, (layer, cells) => references.ReadRelations(unit, layer, cells));
            Each(rows[i], LayerKind.Chain, (layer, cells) => chains.Read(unit, layer, cells));
        }

        chains.Complete();
        var id = new SourceScalar(CorpusPath.WithoutExtension(file.File.Path), isPlain: false, 0, 0);
        var whole = new SourceScalar(text.ToString(), isPlain: false, 0, 0);
        var document = new SourceDocument(id, whole, IsInline: true, metadata, [.. _annotations.OfType<SourceAnnotation>()]) { UsesLabels = true };
        return new SourceReading([document], WebAnnoTypes.Declare(layers));
    }

    /// <summary>The cells of a line, one for each column of the layers; none where there are too few, which is reported.</summary>
    private List<Cell> CellsOf(WebAnnoUnit unit)
    {
        var cells = new List<Cell>(_columns);
        for (var start = unit.Cells.Start; start < unit.Cells.End;)
        {
            var end = file.Find('\t', start, unit.Cells.End);
            cells.Add(new Cell(start, end));
            start = end + 1;
        }

        if (cells.Count == _columns)
            return cells;

        file.Report(WebAnnoRules.InvalidWebAnnoLine, unit.At,
            $"it has {Messages.Number(cells.Count)} columns for the layers, and the head of the file declares {Messages.Number(_columns)}");
        return [];
    }

    private void Each(IReadOnlyList<Cell> row, LayerKind kind, Action<WebAnnoLayer, IReadOnlyList<Cell>> read)
    {
        if (row.Count == 0)
            return;

        var at = 0;
        foreach (var layer in layers)
        {
            var cells = new Cell[layer.Columns.Count];
            var isEmpty = true;
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = row[at++];
                isEmpty &= file.Is(cells[i], '_');
            }

            if (layer.Kind == kind && !isEmpty)
                read(layer, cells);
        }
    }
}
