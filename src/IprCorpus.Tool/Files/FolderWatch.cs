using System.Threading.Channels;

namespace IprCorpus.Tool.Files;

/// <summary>Tells when files of a corpus folder change.</summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors write a file in several steps; an edit is looked at when they are done, and at the latest after some of these.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private const int LongestQuiets = 5;

    private readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>();
    private readonly FileSystemWatcher _watcher;

    /// <summary>Begins to watch.</summary>
    public FolderWatch(DirectoryInfo folder)
    {
        _watcher = new FileSystemWatcher(folder.FullName) { IncludeSubdirectories = true };
        _watcher.Changed += (_, change) => Touch(change.FullPath);
        _watcher.Created += (_, change) => Touch(change.FullPath);
        _watcher.Deleted += (_, change) => _changes.Writer.TryWrite(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            _changes.Writer.TryWrite(change.OldFullPath);
            Touch(change.FullPath);
        };

        // More has happened than the system keeps count of.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(null);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for the next edit.</summary>
    /// <returns>The files and folders that were touched; null where it may be any.</returns>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public async Task<IReadOnlyCollection<string>?> Next(CancellationToken cancellation)
    {
        var touched = new HashSet<string?>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancellation) };
        for (var quiets = 0; quiets < LongestQuiets; quiets++)
        {
            await Task.Delay(Quiet, cancellation);
            if (!_changes.Reader.TryPeek(out _))
            {
                break;
            }

            while (_changes.Reader.TryRead(out var path))
            {
                touched.Add(path);
            }
        }

        return touched.Contains(null) ? null : [.. touched.OfType<string>()];
    }

    public void Dispose() => _watcher.Dispose();

    private void Touch(string path)
    {
        if (CorpusFiles.HasEnding(path) || Directory.Exists(path))
        {
            _changes.Writer.TryWrite(path);
        }
    }
}
