namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The edges of a range.</summary>
[Flags]
internal enum Edges
{
    None = 0,
    Start = 1,
    End = 2,
    Both = Start | End,
}
