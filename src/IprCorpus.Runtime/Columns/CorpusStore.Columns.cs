using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime.Storage;

/// <content>Strings by number, kept for scans.</content>
public abstract partial class CorpusStore
{
    private StringKeys? _stringKeys;

    /// <summary>The strings that documents share.</summary>
    internal StringKeys StringKeys => _stringKeys ?? Interlocked.CompareExchange(ref _stringKeys, new StringKeys(), null) ?? _stringKeys;
}
