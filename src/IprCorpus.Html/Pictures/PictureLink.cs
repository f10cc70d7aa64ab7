namespace IprCorpus.Html.Pictures;

/// <summary>The places that a shape leads to.</summary>
internal abstract record PictureLink
{
    private PictureLink()
    {
    }

    /// <summary>All annotations of a type.</summary>
    public sealed record OfType(int Type) : PictureLink;

    /// <summary>A document.</summary>
    public sealed record OfDocument(int Document) : PictureLink;

    /// <summary>An entity.</summary>
    public sealed record OfEntity(int Entity) : PictureLink;

    /// <summary>A list of annotations, numbered over all documents.</summary>
    public sealed record OfList(string Title, IReadOnlyList<int> Annotations) : PictureLink;
}
