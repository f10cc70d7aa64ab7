using System.Collections.Concurrent;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Parquet;
using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Tool.Export;

/// <summary>
/// Exports a corpus folder file by file. Each file is compiled twice: first for what has to be known before the first row is
/// written, then for its rows. No text and no annotation is held from one file to the next, so that the corpus can be larger than
/// memory, and larger than an assembly.
/// </summary>
internal sealed class FolderExport(IReadOnlyList<SourceFile> files, string folder, ExportOptions options, IProgress<ExportProgress>? progress)
{
    private readonly ConcurrentDictionary<string, DocumentHead> _heads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly List<CorpusDiagnostic> _errors = [];
    private SchemaTypes? _types;
    private CorpusShape? _shape;
    private LayerCensus? _census;
    private CorpusExporter? _exporter;

    /// <summary>The errors for which nothing was exported; empty where everything was.</summary>
    public IReadOnlyList<CorpusDiagnostic> Errors => _errors;

    /// <returns>The counts of what was written; null where the corpus has errors.</returns>
    public ExportSummary? Run(CancellationToken cancellation)
    {
        try
        {
            // One worker: rows are written as the files are compiled, and in their order.
            var whole = WholeCorpus.Compile<bool>(files, (schema, _) => First(schema, cancellation), Second, workers: 1, cancellation);
            _errors.AddRange((whole.Schema?.Diagnostics ?? []).Concat(whole.Diagnostics)
                .Where(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error));
            if (_errors.Count > 0 || _exporter is null)
            {
                return null;
            }

            _exporter.WriteEntities(whole.Registry.Select(Export));
            return _exporter.Complete();
        }
        finally
        {
            _exporter?.Dispose();
        }
    }

    private Func<CorpusInput, CorpusFileResult> First(CorpusSchema schema, CancellationToken cancellation)
    {
        (_types, _shape) = (SchemaTypes.Of(schema), ModelShape.Of(schema));
        _census = new LayerCensus(_shape.SelfAndBases);
        return input =>
        {
            var file = CorpusFileCompiler.Compile(input, schema, cancellation);
            if (_exporter is null)
            {
                foreach (var document in file.Documents.Select(static document => document.Model))
                {
                    Count(document);
                }
            }

            return file;
        };
    }

    private void Count(DocumentModel document)
    {
        if (!_heads.TryAdd(document.Id, new DocumentHead(document.Id, document.Text.Length)))
        {
            return;
        }

        foreach (var annotation in document.Annotations)
        {
            _census!.Add(annotation.Type, annotation.Start, annotation.End, annotation.Fragments.Count > 1);
        }

        _census!.EndDocument();
    }

    private Func<CorpusFileResult, bool> Second(CorpusSchema schema, EntityIndex entities)
    {
        _exporter = new CorpusExporter(_shape!, _census!.ToFacts(), _heads.Values, folder, options, progress);
        return file =>
        {
            // An id that was declared twice is an error, which is reported when all files are through.
            foreach (var document in file.Documents.Select(static document => document.Model).Where(document => _taken.TryAdd(document.Id, true)))
            {
                _exporter.Write(Export(document));
            }

            return true;
        };
    }

    private ExportedDocument Export(DocumentModel document) => new(
        document.Id,
        document.Text,
        [.. document.Annotations.Select(Export)],
        (property, sink) => ModelValues.Write(sink, _types!.Document.AllProperties(0)[property], document.Values[property]));

    private ExportedAnnotation Export(AnnotationModel annotation) => new(
        annotation.Type,
        annotation.Id,
        annotation.Start,
        annotation.End,
        annotation.Fragments.Count > 1 ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
        (property, sink) => ModelValues.Write(sink, _types!.Annotations.AllProperties(annotation.Type)[property], annotation.Values[property]));

    private ExportedEntity Export(EntityModel entity) => new(
        entity.Type, entity.Id, (property, sink) => ModelValues.Write(sink, _types!.Entities.AllProperties(entity.Type)[property], entity.Values[property]));
}
