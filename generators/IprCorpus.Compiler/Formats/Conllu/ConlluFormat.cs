using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>CoNLL-U, version 2 (https://universaldependencies.org/format.html), with the entities and coreference of GUM and CorefUD.</summary>
internal sealed class ConlluFormat : SourceFormat
{
    public override string Name => "conllu";

    public override bool Takes(SourceFile file) => file.HasExtension(".conllu");

    public override SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct) =>
        new ConlluReader(new ConlluFile(input.File, bag)).Read(ct);
}
