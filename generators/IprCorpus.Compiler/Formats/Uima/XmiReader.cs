using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>
/// Reads a CAS in XMI (Apache UIMA, "XMI CAS Serialization Reference"). An attribute can be a number, text, a reference or
/// several of these: only the type system tells.
/// </summary>
internal sealed class XmiReader(TypeSystem types, DiagnosticBag bag, Losses losses)
{
    public const string Id = "xmi:id";

    private const string Scheme = "http:///";
    private const string Suffix = ".ecore";
    private const string NoNamespace = "uima/noNamespace";

    private readonly XmiValues _values = new(types, new CasValues(bag, losses), losses);

    public Cas Read(XmlElement root)
    {
        var (sofas, views, structures) = (new List<CasSofa>(), new List<CasView>(), new List<FeatureStructure>());
        foreach (var element in root.Elements)
        {
            var type = TypeOf(element);
            switch (type)
            {
                case "uima.cas.NULL":
                    break;
                case null:
                    losses.Add("elements that are part of XMI and not of the CAS", element.Name);
                    break;
                case CasNames.Sofa:
                    if (ReadSofa(element) is { } sofa)
                        sofas.Add(sofa);
                    break;
                case "uima.cas.View":
                    views.Add(new CasView(element["sofa"], [.. XmiValues.Words(element["members"]).Select(static word => word.Text)]));
                    break;
                default:
                    structures.Add(ReadStructure(element, type));
                    break;
            }
        }

        return new Cas(root.Name, sofas, views, structures);
    }

    /// <summary>The package is spelled in the namespace, as in <c>http:///uima/cas.ecore</c>; null for elements of XMI itself.</summary>
    private static string? TypeOf(XmlElement element)
    {
        var uri = element.Uri;
        if (uri == "http://www.omg.org/XMI")
            return null;

        if (!uri.StartsWith(Scheme, StringComparison.Ordinal) || !uri.EndsWith(Suffix, StringComparison.Ordinal) || uri.Length <= Scheme.Length + Suffix.Length)
            return element.LocalName;

        var package = uri.Substring(Scheme.Length, uri.Length - Scheme.Length - Suffix.Length);
        return package == NoNamespace ? element.LocalName : package.Replace('/', '.') + "." + element.LocalName;
    }

    private CasSofa? ReadSofa(XmlElement element)
    {
        if (element[Id] is not { } id)
        {
            bag.Add(UimaRules.IncompleteCas, element.Name.Start, element.Name.End, "A Sofa", $"the attribute '{Id}'");
            return null;
        }

        if (element["sofaArray"] is { } data)
            losses.Add("data of a Sofa that is no text", data);

        var name = element["sofaID"] ?? new SourceScalar(CasNames.InitialView, isPlain: false, element.Name.Start, element.Name.End);
        return new CasSofa(id, name, element["sofaString"], [.. element.Attributes.Where(static entry => entry.Key.Text is "mimeType" or "sofaURI")]);
    }

    private FeatureStructure ReadStructure(XmlElement element, string type)
    {
        var label = new SourceScalar(type, isPlain: false, element.Name.Start, element.Name.End);
        var structure = new FeatureStructure(label, element[Id]);
        foreach (var (key, value) in element.Attributes)
        {
            if (key.Text.StartsWith("xmi:", StringComparison.Ordinal))
                continue;

            var scalar = (SourceScalar)value;
            var feature = types.FeatureOf(type, key.Text);
            if (feature is null && key.Text == "sofa")
                structure.Sofa = scalar;
            else if (feature is null && key.Text == "begin")
                structure.Begin = scalar;
            else if (feature is null && key.Text == "end")
                structure.End = scalar;
            else if (_values.Read(feature, scalar) is { } node)
                structure.Features.Add(new SourceEntry(key, node));
        }

        ReadChildren(element, structure);
        return structure;
    }

    /// <summary>Strings of an array or list stand in elements, one each.</summary>
    private static void ReadChildren(XmlElement element, FeatureStructure structure)
    {
        foreach (var child in element.Elements.GroupBy(static child => child.LocalName, StringComparer.Ordinal))
        {
            if (structure[child.Key] is not null)
                continue;

            var items = child.Select(static item => new SourceScalar(item.Text, isPlain: false, item.Name.Start, item.Name.End)).ToArray<SourceNode>();
            var key = new SourceScalar(child.Key, isPlain: false, items[0].Start, items[0].End);
            structure.Features.Add(new SourceEntry(key, new SourceList(items, items[0].Start, items[items.Length - 1].End)));
        }
    }
}
