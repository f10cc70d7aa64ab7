using System.Globalization;

namespace IprCorpus.Compiler.Tests.Uima;

/// <summary>Small files in the formats of UIMA.</summary>
internal static class Samples
{
    /// <summary>A type system of the given descriptions.</summary>
    public static string Types(params string[] descriptions) =>
        $"<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n<types>\n" +
            $"{string.Join("\n", descriptions)}\n</types>\n</typeSystemDescription>\n";

    public static string Type(string name, string supertype, params string[] features) =>
        $"<typeDescription><name>{name}</name><description/><supertypeName>{supertype}</supertypeName><features>" +
            $"{string.Concat(features)}</features></typeDescription>";

    public static string Feature(string name, string range, string more = "") =>
        $"<featureDescription><name>{name}</name><description/><rangeTypeName>{range}</rangeTypeName>{more}</featureDescription>";

    /// <summary>A CAS of one view that has all the given feature structures in its index; types are <c>my:…</c>, <c>cas:…</c> and <c>tcas:…</c>.</summary>
    public static string Xmi(string text, params string[] structures) => Cas(
        [.. structures, $"<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text/plain\" sofaString=\"{text}\"/>",
            View(1, structures.Length)]);

    public static string Cas(params string[] elements) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" " +
            "xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:my=\"http:///my.ecore\""
        + " xmlns:bare=\"http:///uima/noNamespace.ecore\" xmi:version=\"2.0\">\n" +
        string.Join("\n", elements.Prepend("<cas:NULL xmi:id=\"0\"/>")) + "\n</xmi:XMI>\n";

    /// <summary>A view with the feature structures from 2 on.</summary>
    private static string View(int sofa, int members) =>
        string.Create(CultureInfo.InvariantCulture, $"<cas:View sofa=\"{sofa}\" members=\"{string.Join(" ", Enumerable.Range(2, members))}\"/>");
}
