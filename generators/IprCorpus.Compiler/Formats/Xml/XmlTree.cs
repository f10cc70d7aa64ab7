namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>The content of an XML file.</summary>
/// <param name="Root">The root element.</param>
/// <param name="Apart">Comments, processing instructions and the document type declaration, which belong to no element.</param>
internal sealed record XmlTree(XmlElement Root, IReadOnlyList<XmlApart> Apart);

/// <summary>A part of an XML file that is neither element nor text.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The start in the file, or a place shortly after.</param>
internal readonly record struct XmlApart(XmlApartKind Kind, int Start);

internal enum XmlApartKind
{
    Comment,

    ProcessingInstruction,

    DocumentType,
}
