using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Editing;

/// <summary>A YAML file as it is written, with the places of everything in it.</summary>
internal sealed class StatedFile
{
    private readonly List<SourceDocument> _documents = [];
    private readonly List<SourceEntity> _entities = [];

    /// <summary>Reads a file; what is wrong in it is reported elsewhere.</summary>
    /// <param name="file">A YAML file.</param>
    public StatedFile(SourceFile file)
    {
        File = file;
        var bag = new DiagnosticBag(file);
        if (!YamlFile.Open(file, bag))
        {
            IsWhole = false;
            return;
        }

        var reader = new CorpusReader(new NodeShape(bag));
        foreach (var chunk in YamlFile.Documents(file.Text, bag))
        {
            if (YamlReader.Read(file.Text, chunk, bag, CancellationToken.None) is not { } root)
            {
                IsWhole = false;
                continue;
            }

            var (document, entities) = reader.Read(root);
            if (document is not null)
                _documents.Add(document);

            _entities.AddRange(entities);
        }
    }

    /// <summary>Gets the file.</summary>
    public SourceFile File { get; }

    /// <summary>Gets a value that indicates whether all of the file could be read.</summary>
    public bool IsWhole { get; } = true;

    /// <summary>Gets the documents, in the order of the file.</summary>
    public IReadOnlyList<SourceDocument> Documents => _documents;

    /// <summary>Gets the entities, in the order of the file.</summary>
    public IReadOnlyList<SourceEntity> Entities => _entities;

    /// <summary>Gets all quotes and positions of a document: those of its annotations, and those that values are.</summary>
    public static IEnumerable<SourceSelector> SelectorsOf(SourceDocument document) =>
        document.Annotations.SelectMany(static annotation => annotation.Anchor ?? []);

    /// <summary>Finds the document in whose part of the file a place lies; null before the first.</summary>
    public SourceDocument? DocumentAt(int place) => _documents.LastOrDefault(document => document.Id.Start <= place);
}
