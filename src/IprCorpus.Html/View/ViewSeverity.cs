namespace IprCorpus.Html.View;

/// <summary>How much a diagnostic matters. The numbers are part of the data form.</summary>
internal enum ViewSeverity
{
    /// <summary>Worth a look.</summary>
    Note,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
