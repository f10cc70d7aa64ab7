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

    /// <summary>Null after an error that leaves no document.</summary>
    public DocumentResult? Bind(SourceDocument source)
    {
        var conventions = Conventions.Of(source, types, shape);
        conventions.CheckDocumentId(source.Id);
        if (texts.Find(source) is not { } found)
            return null;

        var text = new DocumentText(found.Value, found.HasMark);
        var context = new BindingContext(types, shape, conventions, new AnnotationIds(),
            new AnchorBinder(text, source.Offsets, types.Schema.Granularity, _bag));
        var values = new ValueBinder(context);
        var properties = new PropertiesBinder(context, values);
        var annotations = new AnnotationsBinder(context, properties, ct);
        annotations.Place(source.Annotations, text);
        annotations.BindValues();
        var metadata = properties.Bind(types.Document, 0, source.Id, source.Properties, self: null);
        var models = annotations.Finish(metadata);
        if (metadata is null)
            return null;

        return new DocumentResult(
            new DocumentModel(source.Id.Text, found.Value, new EquatableArray<Value?>(metadata), models),
            _bag.Locate(source.Id.Start, source.Id.End),
            new EquatableArray<PendingReference>(values.References),
            found.File,
            conventions.CollectKeys(types.Document.AllProperties(0), metadata, source.Properties),
            annotations.Names);
    }
}
