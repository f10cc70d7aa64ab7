using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Diagnostics;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.LanguageServer.Protocol;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>One corpus that is open in an editor: what is typed is compiled, file by file, and its diagnostics are told.</summary>
internal sealed class CorpusSession(string folder)
{
    private readonly object _lock = new();
    private readonly KnownSources _sources = new(folder);
    private readonly KnownFiles _known = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private EditedCorpus? _state;

    /// <summary>Gets how many files were compiled so far, each time counted.</summary>
    public int CompiledFiles => _known.Compiled;

    /// <summary>Takes the text of an editor; null where the editor closes the file.</summary>
    public void Update(string path, string? text)
    {
        lock (_lock)
        {
            if (text is null)
                _sources.Close(path);
            else
                _sources.Open(path, text);

            _state = null;
        }
    }

    /// <summary>Notices that files have changed on disk.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            _state = null;
        }
    }

    /// <summary>Gets the text that the editor holds; null for a file that is not open.</summary>
    public string? TextOf(string path)
    {
        lock (_lock)
        {
            return _sources.TextOf(path);
        }
    }

    /// <summary>Gets the state of the corpus after all that was typed so far.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public EditedCorpus Current()
    {
        lock (_lock)
        {
            return _state ??= _last = new EditedCorpus(OpenedCorpus.Open(_sources, _known, CancellationToken.None), _last);
        }
    }

    private EditedCorpus? _last;

    /// <summary>Gets the diagnostics of all files that have any, or had any before.</summary>
    public IReadOnlyList<PublishedDiagnostics> Diagnostics()
    {
        var corpus = Current();
        lock (_lock)
        {
            var byFile = corpus.Corpus.Diagnostics.Where(static diagnostic => diagnostic.Location is not null)
                .ToLookup(static diagnostic => diagnostic.Location!.Path, StringComparer.Ordinal);
            var paths = byFile.Select(static group => group.Key).Concat(_told).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            _told.Clear();
            _told.UnionWith(byFile.Select(static group => group.Key));
            return paths.ConvertAll(path => new PublishedDiagnostics(FileUri.Of(path), Published(corpus, path, byFile[path])));
        }
    }

    private IReadOnlyList<PublishedDiagnostic> Published(EditedCorpus corpus, string path, IEnumerable<CorpusDiagnostic> diagnostics)
    {
        var map = new FileMap(corpus.Corpus.FileAt(path)?.Text ?? "");
        return [.. diagnostics.Select(diagnostic => new PublishedDiagnostic(
            map.RangeOf(diagnostic.Location!.Start, diagnostic.Location.Start + diagnostic.Location.Length),
            diagnostic.Rule.Severity switch { RuleSeverity.Error => 1, RuleSeverity.Warning => 2, _ => 3 },
            diagnostic.Rule.Id,
            "iprcorpus",
            Diagnostic.Of(diagnostic, folder).Message))];
    }
}
