using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Html.View;

namespace IprCorpus.Tool.View;

/// <summary>Shows what the compiler has made of a corpus in the form of a page.</summary>
internal sealed class ModelView
{
    private readonly SchemaTypes _types;
    private readonly FieldReader _fields;
    private readonly IReadOnlyList<EntityModel> _registry;

    /// <param name="schema">The schema of the corpus.</param>
    /// <param name="registry">The entities of all files, each id once.</param>
    public ModelView(CorpusSchema schema, IReadOnlyList<EntityModel> registry)
    {
        _types = SchemaTypes.Of(schema);
        _registry = registry;
        _fields = new FieldReader(_types, registry);
    }

    /// <summary>Gives the page of documents.</summary>
    public ViewCorpus Corpus(IEnumerable<DocumentModel> documents) => Corpus([.. documents.Select(Document)]);

    /// <summary>Gives the page of documents that are in the form of a page already.</summary>
    public ViewCorpus Corpus(IReadOnlyList<ViewDocument> documents)
    {
        var schema = _types.Schema;
        return new ViewCorpus(
            schema.Name,
            schema.Summary,
            SchemaView.Type(_types.Document, 0),
            SchemaView.Types(_types.Entities),
            SchemaView.Types(_types.Annotations),
            [.. schema.Enums.Select(SchemaView.Enum)],
            [.. _registry.Select(entity => new ViewEntity(entity.Type, entity.Id, _fields.Read(_types.Entities.AllProperties(entity.Type), entity.Values)))],
            documents);
    }

    /// <summary>Gives one document.</summary>
    public ViewDocument Document(DocumentModel document) => new(
        document.Id, document.Text, _fields.Read(_types.Document.AllProperties(0), document.Values), [.. document.Annotations.Select(Annotation)])
    {
        Replacements = ModelReading.Of(_types.Annotations, document),
    };

    /// <summary>Gives one annotation; references stay the positions that they are in the model.</summary>
    public ViewAnnotation Annotation(AnnotationModel annotation) =>
        new(annotation.Type, annotation.Id, annotation.Start, annotation.End,
            _fields.Read(_types.Annotations.AllProperties(annotation.Type), annotation.Values))
        {
            Fragments = annotation.Fragments.Count > 1 ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
        };
}
