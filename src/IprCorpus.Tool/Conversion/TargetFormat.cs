using IprCorpus.Compiler.Formats.Brat.Writing;
using IprCorpus.Compiler.Formats.Conllu.Writing;
using IprCorpus.Compiler.Formats.JsonLines.Writing;
using IprCorpus.Compiler.Formats.Re3d.Writing;
using IprCorpus.Compiler.Formats.Tei.Writing;
using IprCorpus.Compiler.Formats.Uima.Writing;
using IprCorpus.Compiler.Formats.WebAnno.Writing;
using IprCorpus.Compiler.Formats.WebAnnotation.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Conversion;

/// <summary>A format that corpora are written in.</summary>
/// <param name="Name">The name that projects have for it.</param>
/// <param name="Write">Gives the files of a corpus, by their paths.</param>
internal sealed record TargetFormat(string Name, Func<IReadOnlyList<DocumentModel>, CorpusSchema, IEnumerable<WrittenFile>> Write)
{
    private const string Records = "documents.jsonl";

    /// <summary>All of them, in the order in which messages list them.</summary>
    public static readonly IReadOnlyList<TargetFormat> All =
    [
        new("brat", static (documents, schema) => Each(documents, (document, path) =>
            [new(path + ".txt", document.Text), new(path + ".ann", BratWriter.Write(document, schema))])),
        new("conllu",
            static (documents, schema) => OnTokens(documents, schema,
                static (document, path, schema) => new(path + ".conllu", ConlluWriter.Write([document], schema)))),
        new("doccano", static (documents, schema) => [new(Records, new DoccanoWriter(schema).Write(documents, Records))]),
        new("label-studio", static (documents, schema) => [new("documents.json", new LabelStudioWriter(schema).Write(documents, "documents.json"))]),
        new("prodigy", static (documents, schema) => [new(Records, new ProdigyWriter(schema).Write(documents, Records))]),
        new("re3d", static (documents, schema) => Re3d(new Re3dWriter(schema).Write(documents, "documents.json"))),
        new("spacy", static (documents, schema) => [new(Records, new SpacyWriter(schema).Write(documents, Records))]),
        new("tei", static (documents, schema) => Each(documents, (document, path) => [new(path + ".xml", TeiWriter.Write(document, schema))])),
        new("uima-json", static (documents, schema) => Each(documents, (document, path) => [new(path + ".json", CasJsonWriter.Write(document, schema))])),
        new("uima-xmi", static (documents, schema) =>
            Each(documents, (document, path) => [new(path + ".xmi", XmiWriter.Write(document, schema))])
                .Append(new WrittenFile("TypeSystem.xml", TypeSystemWriter.Write(schema)))),
        new("web-annotation", static (documents, schema) => Each(documents, (document, path) =>
            [new(path + ".txt", document.Text), new(path + ".jsonld", new WebAnnotationWriter(schema).Write([(document, Path.GetFileName(path) + ".txt")]))])),
        new("webanno-tsv",
            static (documents, schema) => OnTokens(documents, schema,
                static (document, path, schema) => new(path + ".tsv", WebAnnoWriter.Write(document, schema)))),
    ];

    private static IEnumerable<WrittenFile> Each(IReadOnlyList<DocumentModel> documents, Func<DocumentModel, string, WrittenFile[]> write)
    {
        var paths = new DocumentPaths();
        return documents.Select(document => (document, Path: paths.Next(document.Id))).ToList().SelectMany(one => write(one.document, one.Path));
    }

    private static IEnumerable<WrittenFile> OnTokens(
        IReadOnlyList<DocumentModel> documents, CorpusSchema schema, Func<DocumentModel, string, CorpusSchema, WrittenFile> write)
    {
        var tokenized = Tokenized.Of(documents, schema);
        return Each(tokenized.Documents, (document, path) => [write(document, path, tokenized.Schema)]);
    }

    // An empty file is in no format; the documents are there in any case.
    private static IEnumerable<WrittenFile> Re3d((string Documents, string Entities, string Relations) files) =>
        new WrittenFile[] { new("documents.json", files.Documents), new("entities.json", files.Entities), new("relations.json", files.Relations) }
            .Where(static file => file.Content.Length > 0);
}
