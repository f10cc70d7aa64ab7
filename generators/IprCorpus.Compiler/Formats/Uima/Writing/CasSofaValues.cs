using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>The values that a document has for its Sofa.</summary>
/// <param name="Name">The name of the view.</param>
/// <param name="Others">Its other features, as far as they are known.</param>
internal sealed record CasSofaValues(string Name, IReadOnlyList<(string Name, string Value)> Others)
{
    public static CasSofaValues Of(DocumentModel document, CorpusSchema schema)
    {
        var name = CasNames.InitialView;
        var others = new List<(string, string)>();
        for (var i = 0; i < document.Values.Count; i++)
        {
            var label = schema.Document.Properties[i].LabelText;
            if (document.Values[i] is not StringValue { Text: var text })
                continue;

            if (label == CasTypes.SofaName)
                name = text;
            else if (label is "mimeType" or "sofaURI")
                others.Add((label, text));
        }

        return new CasSofaValues(name, others);
    }
}
