using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>The pictures of a corpus, as far as it has what they show.</summary>
internal static class CorpusPictures
{
    /// <summary>Gives the pictures in the order of the page.</summary>
    public static IReadOnlyList<Picture> Of(ViewCorpus corpus) =>
        [.. new[] { TypesPicture.Of(corpus), DocumentsPicture.Of(corpus), TimelinePicture.Of(corpus), SpeakersPicture.Of(corpus),
            CooccurrencePicture.Of(corpus), RelationsPicture.Of(corpus) }.OfType<Picture>()];
}
