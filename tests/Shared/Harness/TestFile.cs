using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Testing.Harness;

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, SourceText text) : AdditionalText
{
    public TestFile(string path, string text)
        : this(path, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), SourceHashAlgorithm.Sha256))
    {
    }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
