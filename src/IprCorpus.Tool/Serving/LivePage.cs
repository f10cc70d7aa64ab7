using IprCorpus.Html;
using IprCorpus.Html.View;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.View;

namespace IprCorpus.Tool.Serving;

/// <summary>The page of a corpus that somebody edits: made again whenever a file changes.</summary>
internal sealed class LivePage : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly KnownFiles _known = new();
    private readonly FolderWatch _watch;
    private readonly CancellationTokenSource _stop = new();
    private ViewCorpus? _view;

    /// <summary>Opens a corpus, and begins to watch its folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public LivePage(DirectoryInfo folder)
    {
        _folder = folder;
        _watch = new FolderWatch(folder);
        Refresh();
        _ = Follow();
    }

    /// <summary>Occurs when there is a new state, with null, or when there is none because of what it says.</summary>
    public event Action<string?>? Changed;

    /// <summary>Gets whether there is a page: nothing is shown of a corpus without a sound schema.</summary>
    public bool HasPage => _view is not null;

    /// <summary>Gets how many files were compiled so far.</summary>
    public int CompiledFiles => _known.Compiled;

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter writer) => PageWriter.Write(writer, _view!, PageMode.Live);

    /// <summary>Gives the data of the page.</summary>
    public byte[] Data() => PageWriter.Data(_view!, PageMode.Live);

    public void Dispose()
    {
        _stop.Cancel();
        _watch.Dispose();
    }

    private async Task Follow()
    {
        try
        {
            while (true)
            {
                _known.Forget(await _watch.Next(_stop.Token));
                Refresh();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody looks at it any more.
        }
    }

    private void Refresh()
    {
        try
        {
            var view = CorpusView.Of(OpenedCorpus.Open(_folder, _known, CancellationToken.None), _folder);
            _view = view ?? _view;
            Changed?.Invoke(view is null ? "corpus.yaml has errors; what is shown is the last sound state." : null);
        }
        catch (IOException trouble)
        {
            Changed?.Invoke(trouble.Message);
        }
    }
}
