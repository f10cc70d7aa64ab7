using System.Diagnostics;

namespace IprCorpus.Runtime;

/// <summary>The debugger's view of a list: its items.</summary>
internal sealed class CorpusListView<T>(CorpusList<T> list)
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. list];
}
