using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>A layer as it is written.</summary>
/// <param name="Layer">The declarations of the head.</param>
/// <param name="Annotations">The annotations of the layer, by their positions in the document.</param>
internal sealed record WrittenLayer(WebAnnoLayer Layer, IReadOnlyList<int> Annotations)
{
    /// <summary>The line that declares it.</summary>
    public string Declaration
    {
        get
        {
            var kind = Layer.Kind switch { LayerKind.Span => "SP", LayerKind.Chain => "CH", _ => "RL" };
            var parts = Layer.Columns.Where(static column => column.Kind != ColumnKind.SlotFiller).Select(column => column.Kind switch
            {
                ColumnKind.Role => $"ROLE_{Layer.Label}:{column.Label}_{column.LinkType}|{column.Target}",
                ColumnKind.Governor => "BT_" + Layer.Base,
                _ => column.Label,
            });
            return $"#T_{kind}={Layer.Label}|{string.Join("|", parts)}";
        }
    }

    /// <summary>Gets a value that indicates whether what it refers to can be of any layer.</summary>
    public bool RefersToAny => Layer.Base == WebAnnoLabels.AnyType || Layer.Columns.Any(static column => column.Target == WebAnnoLabels.AnyType);

    /// <summary>The layers of which a document has annotations, in the order of the schema.</summary>
    public static List<WrittenLayer> Of(DocumentModel document, CorpusSchema schema, LabelledModel labels)
    {
        var byType = new List<int>?[schema.Annotations.Count];
        for (var i = 0; i < document.Annotations.Count; i++)
            (byType[document.Annotations[i].Type] ??= []).Add(i);

        var layers = new List<WrittenLayer>();
        for (var type = 0; type < byType.Length; type++)
        {
            var label = schema.Annotations[type].Label ?? schema.Annotations[type].Name;
            if (byType[type] is { } annotations && label is not (WebAnnoLabels.Sentence or WebAnnoLabels.Token) && !Has(WebAnnoLabels.Filler))
                layers.Add(new WrittenLayer(Describe(label, annotations), annotations));

            bool Has(string property) => SchemaTypes.Of(schema).Annotations.PropertyOfLabel(type, property) >= 0;

            WebAnnoLayer Describe(string label, List<int> annotations)
            {
                var isRelation = Has(WebAnnoLabels.Governor);
                var kind = isRelation ? LayerKind.Relation : Has(WebAnnoLabels.Next) ? LayerKind.Chain : LayerKind.Span;
                var columns = new List<WebAnnoColumn>();
                foreach (var property in SchemaTypes.Of(schema).Annotations.AllProperties(type))
                {
                    var name = property.Label ?? property.Name;
                    if (name is WebAnnoLabels.Governor or WebAnnoLabels.Dependent or WebAnnoLabels.Next)
                        continue;

                    if (property.Kind == ValueKind.Annotation)
                        AddSlot(columns, name, property.TypeName!, schema);
                    else
                        columns.Add(new WebAnnoColumn(kind == LayerKind.Chain && columns.Count == 0 ? ColumnKind.ChainLink : ColumnKind.Feature, name));
                }

                if (isRelation)
                    columns.Add(new WebAnnoColumn(ColumnKind.Governor, string.Empty));
                else if (columns.Count == 0)
                    columns.Add(new WebAnnoColumn(kind == LayerKind.Chain ? ColumnKind.ChainLink : ColumnKind.Feature, string.Empty));

                return new WebAnnoLayer(kind, label, isRelation ? BaseOf(document, annotations, labels) : null, columns);
            }
        }

        return layers;
    }

    private static void AddSlot(List<WebAnnoColumn> columns, string name, string linkType, CorpusSchema schema)
    {
        if (schema.Annotations.FirstOrDefault(type => type.Name == linkType) is not { } link)
            return;

        var filler = link.Properties.FirstOrDefault(static property => property.Label == WebAnnoLabels.Filler)?.TypeName;
        var target = schema.Annotations.FirstOrDefault(type => type.Name == filler) is { } type ? NameOf(type.Label ?? type.Name) : WebAnnoLabels.AnyType;
        columns.Add(new WebAnnoColumn(ColumnKind.Role, name, link.Label ?? link.Name, target));
        columns.Add(new WebAnnoColumn(ColumnKind.SlotFiller, string.Empty));
    }

    /// <summary>Gets the type that all relations of the document relate.</summary>
    private static string BaseOf(DocumentModel document, List<int> relations, LabelledModel labels)
    {
        var bases = relations
            .SelectMany(relation => new[] { WebAnnoLabels.Governor, WebAnnoLabels.Dependent }
                .Select(end => labels.TargetOf(document.Annotations[relation], end)))
            .Where(static target => target >= 0).Select(target => labels.LabelOf(document.Annotations[target])).Distinct().ToList();
        return bases is [var only] ? NameOf(only) : WebAnnoLabels.AnyType;
    }

    private static string NameOf(string label) => label == WebAnnoLabels.Token ? WebAnnoLabels.TokenType : label;
}
