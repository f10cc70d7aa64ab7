using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Writing;
using IprCorpus.Runtime;

namespace IprCorpus.Parquet.Compiled;

/// <summary>Hands the documents and entities of a compiled corpus to an exporter.</summary>
internal sealed class CompiledSource
{
    private readonly CompiledTypes _types;
    private readonly Func<object, object?>[] _documentProperties;
    private readonly Dictionary<Type, (int Type, Func<object, object?>[] Properties)> _records = [];
    private readonly PropertyInfo _annotationsOfDocument;

    public CompiledSource(CompiledTypes types)
    {
        _types = types;
        _documentProperties = Getters(types.Document);
        _annotationsOfDocument = types.Document.GetProperty(nameof(Annotations))!;
        foreach (var records in new[] { types.Entities, types.Annotations })
        {
            for (var type = 0; type < records.Count; type++)
            {
                _records.Add(records[type], (type, Getters(records[type])));
            }
        }
    }

    public IReadOnlyList<CorpusDocument> Documents => (IReadOnlyList<CorpusDocument>)ListOf("Documents");

    /// <summary>One pass over all annotations, for what has to be known before the first is written.</summary>
    public LayerFacts CountLayers(CancellationToken cancellation)
    {
        var census = new LayerCensus(_types.Shape.SelfAndBases);
        foreach (var document in Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var annotation in Annotations(document))
            {
                census.Add(_records[annotation.GetType()].Type, annotation.Start, annotation.End, annotation.IsDiscontinuous);
            }

            census.EndDocument();
        }

        return census.ToFacts();
    }

    public IEnumerable<ExportedEntity> Entities() =>
        ((IReadOnlyList<CorpusEntity>)ListOf("Entities")).Select(entity =>
        {
            var (type, properties) = _records[entity.GetType()];
            return new ExportedEntity(type, entity.Id, (property, sink) => Write(sink, properties[property](entity), null));
        });

    public ExportedDocument Export(CorpusDocument document)
    {
        var annotations = Annotations(document);
        var ordinals = new Dictionary<CorpusAnnotation, int>();
        foreach (var annotation in annotations)
        {
            ordinals.Add(annotation, ordinals.Count);
        }

        return new ExportedDocument(
            document.Id,
            document.Text,
            [.. annotations.Select(annotation => Export(annotation, ordinals))],
            (property, sink) => Write(sink, _documentProperties[property](document), ordinals));
    }

    private ExportedAnnotation Export(CorpusAnnotation annotation, Dictionary<CorpusAnnotation, int> ordinals)
    {
        var (type, properties) = _records[annotation.GetType()];
        return new ExportedAnnotation(
            type,
            annotation.Id,
            annotation.Start,
            annotation.End,
            annotation.IsDiscontinuous ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
            (property, sink) => Write(sink, properties[property](annotation), ordinals));
    }

    private IReadOnlyList<CorpusAnnotation> Annotations(CorpusDocument document) => (IReadOnlyList<CorpusAnnotation>)_annotationsOfDocument.GetValue(document)!;

    private object ListOf(string name) => _types.Corpus.GetProperty(name, BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    private static void Write(PropertySink sink, object? value, Dictionary<CorpusAnnotation, int>? ordinals)
    {
        switch (value)
        {
            case null:
                sink.Null();
                break;
            case string text:
                sink.Text(text);
                break;
            case int number:
                sink.Int32(number);
                break;
            case decimal number:
                sink.Decimal(number);
                break;
            case bool truth:
                sink.Bool(truth);
                break;
            case DateOnly day:
                sink.Date(day);
                break;
            case DateTime moment:
                sink.Moment(moment);
                break;
            case Uri uri:
                sink.Text(uri.OriginalString);
                break;
            case TextSpan span:
                sink.Span(span.Start, span.End);
                break;
            case Period period:
                sink.Period(
                    period.Value,
                    (period.EarliestStart, period.LatestStart),
                    (period.EarliestEndExclusive, period.LatestEndExclusive),
                    period.Granularity.ToString());
                break;
            case Quantity quantity:
                sink.Quantity(quantity.Number, quantity.Lower, quantity.Upper, quantity.Unit, quantity.BroaderUnit, quantity.Bound.ToString(),
                    quantity.DigitsLost);
                break;
            case Enum position:
                sink.Enum(Convert.ToInt32(position, null));
                break;
            case CorpusEntity entity:
                sink.Text(entity.Id);
                break;
            case CorpusAnnotation annotation:
                sink.Int32(ordinals![annotation]);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Write(sink, item, ordinals);
                }

                break;
            default:
                throw new ArgumentException($"No schema declares a property of the type {value.GetType()}.", nameof(value));
        }
    }

    private static Func<object, object?>[] Getters(Type record) =>
    [
        .. CompiledShape.PropertiesOf(record).Select(property =>
        {
            var row = Expression.Parameter(typeof(object));
            return Expression.Lambda<Func<object, object?>>(
                Expression.Convert(Expression.Property(Expression.Convert(row, record), property), typeof(object)), row).Compile();
        }),
    ];
}
