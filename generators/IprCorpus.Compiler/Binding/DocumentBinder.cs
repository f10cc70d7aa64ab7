using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Binds one annotated document: its text, metadata and annotations.</summary>
internal sealed class DocumentBinder(SchemaTypes types, NodeShape shape, TextSource texts, CancellationToken ct)
{
    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly IdCheck _ids = new(shape.Bag);
    private readonly KeyCollector _keys = new(shape.Bag);

    /// <summary>Null after a mistake that leaves no document.</summary>
    public DocumentResult? Bind(SourceDocument source)
    {
        if (!source.UsesLabels)
        {
            _ids.Check(source.Id);
            _ids.MemberName(source.Id, types.Document, 0);
        }

        if (texts.Find(source) is not { } found)
            return null;

        var text = new DocumentText(found.Value, found.HasMark);
        var values = new ValueBinder(types, shape) { Anchors = new AnchorBinder(text, source.Offsets, _bag), Annotations = new AnnotationIds(), UsesLabels = source.UsesLabels };
        var properties = new PropertiesBinder(types, values, shape);

        var annotations = new AnnotationsBinder(types, _bag, _ids, values, properties, source.UsesLabels, ct);
        annotations.Place(source.Annotations, text);
        annotations.BindValues();
        values.Self = null;
        var metadata = properties.Bind(types.Document, 0, source.Id, source.Properties);
        var models = annotations.Finish(metadata);
        if (metadata is null)
            return null;

        return new DocumentResult(
            new DocumentModel(source.Id.Text, found.Value, new EquatableArray<Value?>(metadata), models),
            _bag.Locate(source.Id.Start, source.Id.End),
            new EquatableArray<PendingReference>(values.References.ToArray()),
            found.File,
            source.UsesLabels ? [] : _keys.Collect(types.Document.AllProperties(0), metadata, source.Properties),
            annotations.Names);
    }
}
