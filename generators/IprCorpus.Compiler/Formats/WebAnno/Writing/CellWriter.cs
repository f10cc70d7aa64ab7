using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>Writes the columns of the layers, unit by unit.</summary>
internal sealed class CellWriter
{
    private readonly DocumentModel _document;
    private readonly LabelledModel _labels;
    private readonly IReadOnlyList<WrittenLayer> _layers;
    private readonly Dictionary<int, IReadOnlyList<string>> _units = [];
    private readonly Dictionary<(WrittenLayer Layer, string Unit), List<int>> _stacks = [];
    private readonly Dictionary<int, int> _numbers;
    private readonly Dictionary<int, string> _links = [];

    public CellWriter(DocumentModel document, LabelledModel labels, IReadOnlyList<WrittenLayer> layers, UnitTable units)
    {
        (_document, _labels, _layers) = (document, labels, layers);
        for (var i = 0; i < document.Annotations.Count; i++)
            units.Cover(i, document.Annotations[i]);
        for (var i = 0; i < document.Annotations.Count; i++)
            _units.Add(i, units.UnitsOf(document.Annotations[i], i));

        foreach (var layer in layers)
        {
            if (layer.Layer.Kind == LayerKind.Chain)
                NumberChains(layer);

            foreach (var annotation in layer.Annotations)
            {
                // A relation stands where what it goes to begins.
                var at = layer.Layer.Kind == LayerKind.Relation ? labels.TargetOf(document.Annotations[annotation], WebAnnoLabels.Dependent) : annotation;
                foreach (var unit in layer.Layer.Kind == LayerKind.Relation ? _units[at].Take(1) : _units[at])
                    Stack(layer, unit).Add(annotation);
            }
        }

        var isAmbiguous = layers.Any(static layer => layer.RefersToAny)
            || _stacks.Any(static stack => stack.Key.Layer.Layer.Kind == LayerKind.Span && stack.Value.Count > 1);
        _numbers = SpanNumbers.Of(document, [.. layers.Where(static layer => layer.Layer.Kind == LayerKind.Span)],
            annotation => _units[annotation], isAmbiguous);
    }

    public void Write(string unit, StringBuilder text)
    {
        foreach (var layer in _layers)
        {
            var stack = _stacks.TryGetValue((layer, unit), out var found) ? found : [];
            foreach (var column in layer.Layer.Columns)
                text.Append(stack.Count == 0 ? "_" : string.Join("|", stack.Select(annotation => Entry(layer, column, annotation, unit)))).Append('\t');
        }
    }

    private string Entry(WrittenLayer layer, WebAnnoColumn column, int annotation, string unit) => column.Kind switch
    {
        ColumnKind.Governor => Governor(annotation),
        ColumnKind.ChainLink => ValueOf(annotation, column) + "->" + _links[annotation],
        ColumnKind.Role => Slot(annotation, column, unit, "_",
            link => _labels.TextOf(link, WebAnnoLabels.Role) is { } role ? WebAnnoEscape.Value(role) : "*") + Number(annotation),
        ColumnKind.SlotFiller => Slot(annotation, RoleBefore(layer.Layer, column), unit, "*", link => Place(_labels.TargetOf(link, WebAnnoLabels.Filler))),
        _ when layer.Layer.Kind == LayerKind.Chain => ValueOf(annotation, column) + "[" +
            _links[annotation].Substring(0, _links[annotation].IndexOf('-')) + "]",
        _ => ValueOf(annotation, column) + (layer.Layer.Kind == LayerKind.Span ? Number(annotation) : string.Empty),
    };

    private static WebAnnoColumn RoleBefore(WebAnnoLayer layer, WebAnnoColumn filler)
    {
        for (var i = 1; i < layer.Columns.Count; i++)
        {
            if (ReferenceEquals(layer.Columns[i], filler))
                return layer.Columns[i - 1];
        }

        return filler;
    }

    private string ValueOf(int annotation, WebAnnoColumn column) =>
        column.Label.Length > 0 && _labels.TextOf(_document.Annotations[annotation], column.Label) is { } text ? WebAnnoEscape.Value(text) : "*";

    /// <summary>Writes the filler of a slot, at the first unit only.</summary>
    private string Slot(int annotation, WebAnnoColumn column, string unit, string empty, Func<AnnotationModel, string> write) =>
        _units[annotation].FirstOrDefault() == unit && _labels.Find(_document.Annotations[annotation], column.Label) is ListValue { Items.Count: > 0 } links
            ? string.Join(";", links.Items.OfType<AnnotationReference>().Select(link => write(_document.Annotations[link.Ordinal])))
            : empty;

    private string Governor(int relation)
    {
        var annotation = _document.Annotations[relation];
        var (governor, dependent) = (_labels.TargetOf(annotation, WebAnnoLabels.Governor), _labels.TargetOf(annotation, WebAnnoLabels.Dependent));
        var (from, to) = (NumberOf(governor), NumberOf(dependent));
        var unit = _units[governor].FirstOrDefault() ?? "_";
        return from + to == 0 ? unit : FormattableString.Invariant($"{unit}[{from}_{to}]");
    }

    private string Place(int annotation) => annotation < 0 || _units[annotation].Count == 0 ? "*" : _units[annotation][0] + Number(annotation);

    private int NumberOf(int annotation) => _numbers.TryGetValue(annotation, out var number) ? number : 0;

    private string Number(int annotation) =>
        NumberOf(annotation) is > 0 and var number ? "[" + number.ToString(CultureInfo.InvariantCulture) + "]" : string.Empty;

    private List<int> Stack(WrittenLayer layer, string unit)
    {
        if (!_stacks.TryGetValue((layer, unit), out var stack))
            _stacks.Add((layer, unit), stack = []);

        return stack;
    }

    /// <summary>Chains have numbers in the order of their first links, and links in that of the chain.</summary>
    private void NumberChains(WrittenLayer layer)
    {
        var followers = new HashSet<int>(layer.Annotations.Select(Next));
        var chain = 0;
        foreach (var first in layer.Annotations.Where(link => !followers.Contains(link)))
        {
            chain++;
            var number = 0;
            for (var link = first; link >= 0 && !_links.ContainsKey(link); link = Next(link))
                _links.Add(link, FormattableString.Invariant($"{chain}-{++number}"));
        }

        // Links in a ring have no first one.
        foreach (var link in layer.Annotations.Where(link => !_links.ContainsKey(link)))
            _links.Add(link, FormattableString.Invariant($"{++chain}-1"));

        int Next(int link) => _labels.TargetOf(_document.Annotations[link], WebAnnoLabels.Next);
    }
}
