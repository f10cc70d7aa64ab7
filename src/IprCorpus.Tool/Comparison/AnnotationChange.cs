namespace IprCorpus.Tool.Comparison;

/// <summary>The differences between two annotations that are taken for one.</summary>
internal enum AnnotationChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The place only, because text before it was edited.</summary>
    Moved,

    /// <summary>Values, at the same place.</summary>
    Values,

    /// <summary>The type, at the same place.</summary>
    Type,

    /// <summary>The place: they overlap.</summary>
    Span,

    /// <summary>Only the first corpus has it.</summary>
    Gone,

    /// <summary>Only the second corpus has it.</summary>
    Added,
}
