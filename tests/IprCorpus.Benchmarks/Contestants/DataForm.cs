namespace IprCorpus.Benchmarks.Contestants;

/// <summary>The forms in which a treebank is laid out for builds.</summary>
internal enum DataForm
{
    /// <summary>None: the build needs no data.</summary>
    None,

    /// <summary>A corpus folder of format version 1.</summary>
    Seeds,

    /// <summary>C# with an object for each annotation.</summary>
    Source,

    /// <summary>JSON, a file a document.</summary>
    Json,
}
