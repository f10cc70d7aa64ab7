using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>Reads the documents of a TEI file: one, or those of a corpus.</summary>
internal sealed class TeiReader(DiagnosticBag bag, Losses losses)
{
    private readonly List<SourceDocument> _documents = [];
    private readonly List<SourceType> _types = [TeiHeader.Type];

    /// <param name="id">The id of the only document; those of several have their own ids, or numbers, behind it.</param>
    public SourceReading Read(XmlElement root, string id)
    {
        var all = Find(root).ToList();
        for (var i = 0; i < all.Count; i++)
            ReadDocument(all[i], root.Uri, all.Count == 1 ? id : id + "#" + (all[i][TeiNames.XmlId]?.Text ?? (i + 1).ToString(CultureInfo.InvariantCulture)));

        ReportBeside(root);
        return new SourceReading(_documents, _types);
    }

    /// <summary>Reports what a corpus has beside its documents and its header.</summary>
    private void ReportBeside(XmlElement element)
    {
        if (element.LocalName != "teiCorpus")
            return;

        foreach (var child in element.Elements)
        {
            if (child.LocalName is "TEI" or "teiCorpus")
                ReportBeside(child);
            else if (child.LocalName != "teiHeader")
                losses.Add($"<{Messages.Excerpt(child.LocalName)}>, which is beside the documents of a corpus", child.Name);
        }
    }

    /// <summary>The elements with texts of their own, in the order of the file; corpora can hold corpora.</summary>
    private static IEnumerable<XmlElement> Find(XmlElement element)
    {
        var inner = element.Elements.Where(static child => child.LocalName is "TEI" or "teiCorpus").SelectMany(Find);
        return element.LocalName == "TEI" ? inner.Prepend(element) : inner;
    }

    private void ReadDocument(XmlElement root, string uri, string id)
    {
        var text = new TeiText(uri, losses);
        var properties = new List<SourceEntry>();
        var hasText = false;
        foreach (var child in root.Elements)
        {
            switch (child.LocalName)
            {
                case "text":
                    text.Add(child);
                    hasText = true;
                    break;
                case "teiHeader" when properties.Count == 0:
                    properties = TeiHeader.Read(child, losses);
                    break;
                case "TEI" or "teiCorpus" or "standOff":
                    break;
                default:
                    losses.Add($"<{Messages.Excerpt(child.LocalName)}>, which is no part of a text", child.Name);
                    break;
            }
        }

        if (!hasText)
            bag.Add(TeiRules.TeiWithoutText, root.Name.Start, root.Name.End);

        // It can stand before the text that it points to.
        var standOff = new TeiStandOff(text, losses);
        foreach (var child in root.Children("standOff"))
            standOff.Add(child);

        _types.AddRange(text.Types);
        _documents.Add(new SourceDocument(Scalar(id, root), Scalar(text.Text, root), IsInline: true, properties, text.Annotations) { UsesLabels = true });
    }

    private static SourceScalar Scalar(string text, XmlElement at) => new(text, isPlain: false, at.Name.Start, at.Name.End);
}
