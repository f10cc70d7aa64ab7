namespace IprCorpus.Tool.Schemas;

/// <summary>The part of a version that a change raises (Semantic Versioning 2.0.0).</summary>
internal enum VersionLevel
{
    /// <summary>Programs compile as before.</summary>
    Patch,

    /// <summary>Programs compile as before, and can use more.</summary>
    Minor,

    /// <summary>Some program no longer compiles, or means something else.</summary>
    Major,
}
