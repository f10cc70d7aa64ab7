using IprCorpus.Html.Pictures;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Data;

/// <summary>Turns a corpus into the data of its page.</summary>
internal static class CorpusData
{
    /// <summary>Gives the data as gzip. The same corpus gives the same bytes.</summary>
    /// <param name="corpus">The corpus that the page shows.</param>
    /// <param name="pictures">The pictures of the whole.</param>
    /// <param name="mode">The mode of the page; it decides whether the page looks for changes.</param>
    public static byte[] Compress(ViewCorpus corpus, IReadOnlyList<Picture> pictures, PageMode mode)
    {
        var (payload, strings) = (new Payload(), new StringTable());
        AddDocuments(payload, strings, corpus);
        AddAnnotations(payload, strings, corpus);
        AddEntities(payload, strings, corpus);
        AddReplacements(payload, strings, corpus);
        AddPlaces(payload, corpus.Places);
        PictureData.Add(payload, pictures);
        var (bytes, lengths) = strings.ToUtf8();
        payload.Add("s", bytes);
        payload.Add("s.n", lengths);
        return payload.Compress(json => HeadWriter.Write(json, corpus, pictures, mode));
    }

    private static void AddDocuments(Payload payload, StringTable strings, ViewCorpus corpus)
    {
        var (ids, counts, table) = (new Column(), new Column(), new FieldTable(corpus.DocumentType, strings));
        foreach (var document in corpus.Documents)
        {
            ids.Add(strings.Of(document.Id));
            counts.Add(document.Annotations.Count);
            table.Add(document.Fields);
        }

        var (bytes, lengths) = StringTable.ToUtf8(corpus.Documents.Select(static document => document.Text));
        payload.Add("d.id", ids);
        payload.Add("d.n", counts);
        payload.Add("d.text", bytes);
        payload.Add("d.text.n", lengths);
        Add(payload, table.Columns("d"));
    }

    private static void AddAnnotations(Payload payload, StringTable strings, ViewCorpus corpus)
    {
        var columns = new AnnotationColumns();
        var tables = corpus.AnnotationTypes.Select(type => new FieldTable(type, strings)).ToArray();
        foreach (var document in corpus.Documents)
        {
            var previous = 0;
            for (var i = 0; i < document.Annotations.Count; i++)
            {
                var annotation = document.Annotations[i];
                columns.Add(annotation, i, previous, strings);
                tables[annotation.Type].Add(annotation.Fields, i, annotation.Start);
                previous = annotation.Start;
            }
        }

        Add(payload, columns.All);
        for (var type = 0; type < tables.Length; type++)
            Add(payload, tables[type].Columns($"a{type}"));
    }

    private static void AddEntities(Payload payload, StringTable strings, ViewCorpus corpus)
    {
        var (types, ids) = (new Column(), new Column());
        var tables = corpus.EntityTypes.Select(type => new FieldTable(type, strings)).ToArray();
        foreach (var entity in corpus.Entities)
        {
            types.Add(entity.Type);
            ids.Add(strings.Of(entity.Id));
            tables[entity.Type].Add(entity.Fields);
        }

        payload.Add("e.type", types);
        payload.Add("e.id", ids);
        for (var type = 0; type < tables.Length; type++)
            Add(payload, tables[type].Columns($"e{type}"));
    }

    private static void AddReplacements(Payload payload, StringTable strings, ViewCorpus corpus)
    {
        var (counts, starts, lengths, texts) = (new Column(), new Column(), new Column(), new Column());
        foreach (var document in corpus.Documents)
        {
            counts.Add(document.Replacements.Count);
            foreach (var (span, text) in document.Replacements)
            {
                starts.Add(span.Start);
                lengths.Add(span.Length);
                texts.Add(strings.Of(text));
            }
        }

        Add(payload, [("r.n", counts), ("r.start", starts), ("r.len", lengths), ("r.text", texts)]);
    }

    private static void AddPlaces(Payload payload, ViewPlaces? places)
    {
        var (documents, starts, lengths, annotations) = (new Column(), new Column(), new Column(), new Column());
        foreach (var place in places?.Items ?? [])
        {
            documents.Add(place.Document);
            starts.Add(place.Start);
            lengths.Add(place.End - place.Start);
            annotations.Add(place.Annotation + 1);
        }

        Add(payload, [("p.d", documents), ("p.start", starts), ("p.len", lengths), ("p.a", annotations)]);
    }

    private static void Add(Payload payload, IEnumerable<(string Name, Column Column)> columns)
    {
        foreach (var (name, column) in columns)
            payload.Add(name, column);
    }
}
