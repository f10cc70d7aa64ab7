using System.Globalization;
using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>A document with its labels, for writers.</summary>
internal sealed class RecordDocument
{
    private readonly SchemaTypes _types;
    private readonly DocumentModel _model;
    private readonly OffsetMap _units;

    public RecordDocument(SchemaTypes types, DocumentModel model)
    {
        (_types, _model) = (types, model);
        Annotations = [.. model.Annotations.Select((annotation, ordinal) => new RecordAnnotation(types, annotation, ordinal))];
        _units = new OffsetMap(model.Text);
    }

    public string Text => _model.Text;

    /// <summary>In document order.</summary>
    public IReadOnlyList<RecordAnnotation> Annotations { get; }

    /// <summary>The metadata as keys.</summary>
    public JsonProperties Properties()
    {
        var properties = new JsonProperties(_types);
        var declared = _types.Document.AllProperties(0);
        for (var i = 0; i < declared.Count; i++)
        {
            if (_model.Values[i] is { } value)
                properties.Add(declared[i].LabelText, declared[i], value);
        }

        return properties;
    }

    /// <summary>A position in code points.</summary>
    public int CodePoint(int position) => _units.FromUtf16(position, OffsetUnit.CodePoint);

    public string Slice(RecordAnnotation annotation) => Text.Substring(annotation.Start, annotation.End - annotation.Start);

    /// <summary>
    /// In the order of the numbers in their ids, where a reader has numbered them in the order of the file; else in document order.
    /// </summary>
    /// <param name="prefix">The text before the number.</param>
    public static IEnumerable<RecordAnnotation> Numbered(IEnumerable<RecordAnnotation> annotations, string prefix) =>
        annotations.OrderBy(annotation => NumberOf(annotation, prefix) ?? int.MaxValue);

    public static int? NumberOf(RecordAnnotation annotation, string prefix) =>
        annotation.Model.Id is { } id && id.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(id.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
