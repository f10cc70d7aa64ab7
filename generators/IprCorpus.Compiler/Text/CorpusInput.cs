namespace IprCorpus.Compiler.Text;

/// <summary>The inputs of the compilation of one corpus file, besides the schema.</summary>
/// <param name="File">The file with annotations or entities.</param>
/// <param name="Companions">The other files that it needs and that exist (see <see cref="Companions"/>), in the order of preference.</param>
internal sealed record CorpusInput(SourceFile File, EquatableArray<SourceFile> Companions)
{
    /// <summary>Lets go of the content of all of them.</summary>
    public void Release()
    {
        File.Release();
        foreach (var companion in Companions)
            companion.Release();
    }
}
