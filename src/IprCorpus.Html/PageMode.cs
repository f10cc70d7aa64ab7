namespace IprCorpus.Html;

/// <summary>The ways in which a page reaches its readers.</summary>
internal enum PageMode
{
    /// <summary>As a file: it talks to nobody.</summary>
    File,

    /// <summary>From a server on the same machine, which it asks for changes.</summary>
    Live,
}
