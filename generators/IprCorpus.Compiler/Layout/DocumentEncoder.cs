using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>Turns a checked document into its block.</summary>
internal static class DocumentEncoder
{
    public static DocumentBlock Encode(DocumentModel document, string path, CorpusLayout layout, EntityIndex entities, CancellationToken cancellation)
    {
        var types = layout.Annotations;
        var counts = new int[(2 * types.Count) + 1];
        var places = new (int Type, int Row)[document.Annotations.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var type = document.Annotations[i].Type;
            places[i] = (type, counts[type]++);
        }

        var block = new BlockBuilder();
        var targets = new EquatableArray<(int Type, int Row)>(places);
        var values = new ValueWriter(block, entities, targets);
        for (var i = 0; i < places.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var annotation = document.Annotations[i];
            var type = types[annotation.Type];
            var master = block.Table(BlockBuilder.MasterTable, 2).Row();
            master[0].Add(places[i].Type);
            master[1].Add(places[i].Row);
            counts[types.Count]++;
            foreach (var union in type.SelfAndBases.Where(union => union.HasDerived))
            {
                block.Table(BlockBuilder.FirstTypeTable + union.UnionIndex, 1).Row()[0].Add(i);
                counts[union.UnionIndex]++;
            }

            var row = block.Table(BlockBuilder.FirstTypeTable + type.Index, type.ColumnCount).Row();
            WriteAnchor(row, annotation);
            row[5].Add(block.Pool(annotation.Id));
            values.Write(row, type.Properties, annotation.Values);
        }

        return new DocumentBlock(
            document.Id,
            path,
            CSharpNames.Pascal(document.Id),
            block.Columns(),
            block.Strings(),
            document.Text,
            SegmentEncoder.Encode(document.Text, tokens: !Has(layout.Token, counts), sentences: !Has(layout.Sentence, counts)),
            document.Values,
            layout.Document.Properties.Any(static property => property.Schema.Kind == ValueKind.Annotation) ? targets : [],
            new EquatableArray<int>(counts),
            new EquatableArray<AnnotationInstance>(Instances(document)),
            new EquatableArray<string>(document.Annotations.Select(static annotation => annotation.Id).OfType<string>()));
    }

    private static bool Has(TypeLayout? type, int[] counts) => type is not null && counts[type.HasDerived ? type.UnionIndex : type.Index] > 0;

    private static void WriteAnchor(ColumnBuilder[] row, AnnotationModel annotation)
    {
        row[0].Add(annotation.Start);
        row[1].Add(annotation.End - annotation.Start);
        if (annotation.Fragments.Count > 1)
        {
            foreach (var fragment in annotation.Fragments)
            {
                row[3].Add(fragment.Start);
                row[4].Add(fragment.Length);
            }
        }

        row[2].Add(row[3].Count);
    }

    private static IEnumerable<AnnotationInstance> Instances(DocumentModel document)
    {
        foreach (var annotation in document.Annotations)
        {
            if (annotation is { MemberName: { } name, Id: { } id })
            {
                var excerpt = Excerpt.Of(document.Text, annotation.Start, annotation.End);
                yield return new AnnotationInstance(annotation.Type, name, id, annotation.Start, annotation.End, excerpt);
            }
        }
    }
}
