using System.Diagnostics;

namespace IprCorpus.Runtime;

/// <summary>How a debugger shows a list: as its items.</summary>
internal sealed class CorpusListView<T>(CorpusList<T> list)
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. list];
}
