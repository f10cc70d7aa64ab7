using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Segmentation;

namespace IprCorpus.Tool.Conversion;

/// <summary>
/// Gives documents the tokens and sentences on which formats of tables stand, by UAX #29, where they have none of their own: what has
/// no tokens could not be written at all.
/// </summary>
internal sealed class Tokenized
{
    private const string Token = "Token";
    private const string Sentence = "Sentence";

    private readonly CorpusSchema _schema;
    private readonly int _token;
    private readonly int _sentence;

    private Tokenized(CorpusSchema schema)
    {
        _schema = WithType(WithType(schema, Sentence), Token);
        var types = SchemaTypes.Of(_schema).Annotations;
        (_sentence, _token) = (types.IndexOfLabel(Sentence), types.IndexOfLabel(Token));
    }

    /// <returns>The documents, and a schema that has both types.</returns>
    public static (IReadOnlyList<DocumentModel> Documents, CorpusSchema Schema) Of(IReadOnlyList<DocumentModel> documents, CorpusSchema schema)
    {
        var tokenized = new Tokenized(schema);
        return ([.. documents.Select(tokenized.Complete)], tokenized._schema);
    }

    // A type that is declared and has a value that must be there is not for what nobody has annotated.
    private static CorpusSchema WithType(CorpusSchema schema, string label) =>
        schema.Annotations.Any(type => type.LabelText == label || type.Name == label)
            ? schema
            : schema with { Annotations = [.. schema.Annotations, new TypeSchema(label, label + "s", null, null, IsAbstract: false, [])] };

    private DocumentModel Complete(DocumentModel document)
    {
        var added = new List<AnnotationModel>();
        Add(_sentence, Segments.Sentences(document.Text));
        Add(_token, Segments.Tokens(document.Text));
        return added.Count == 0 ? document : document with { Annotations = Merged(document.Annotations, added) };

        void Add(int type, int[] bounds)
        {
            if (type < 0 || document.Annotations.Any(annotation => annotation.Type == type))
            {
                return;
            }

            var values = new Value?[SchemaTypes.Of(_schema).Annotations.AllProperties(type).Count];
            for (var i = 0; i < bounds.Length; i += 2)
            {
                added.Add(new AnnotationModel(type, null, null, [new TextRange(bounds[i], bounds[i + 1])], [.. values]));
            }
        }
    }

    // In document order; references are positions in it, and move with what they refer to.
    private static EquatableArray<AnnotationModel> Merged(EquatableArray<AnnotationModel> own, List<AnnotationModel> added)
    {
        var all = own.Concat(added).Select(static (annotation, position) => (annotation, position))
            .OrderBy(static one => one.annotation.Start).ThenByDescending(static one => one.annotation.End).ThenBy(static one => one.annotation.Type)
                .ThenBy(static one => one.position)
            .ToList();
        var newPositions = new int[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            newPositions[all[i].position] = i;
        }

        return [.. all.Select(one => one.annotation with { Values = [.. one.annotation.Values.Select(Moved)] })];

        Value? Moved(Value? value) => value switch
        {
            AnnotationReference reference => new AnnotationReference(newPositions[reference.Ordinal]),
            ListValue list => new ListValue([.. list.Items.Select(item => Moved(item)!)]),
            _ => value,
        };
    }
}
