using IprCorpus.Compiler.Formats;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>The corpora that are open in an editor, each by its folder.</summary>
internal sealed class Sessions
{
    private readonly Dictionary<string, CorpusSession> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Gets all of them.</summary>
    public IReadOnlyList<CorpusSession> All
    {
        get
        {
            lock (_byFolder)
            {
                return [.. _byFolder.Values];
            }
        }
    }

    /// <summary>Finds the corpus that a file belongs to: the nearest folder above with a <c>corpus.yaml</c>; null where there is none.</summary>
    /// <param name="path">The file, absolute.</param>
    public CorpusSession? Of(string path)
    {
        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, FileRoles.SchemaPath)))
                continue;

            lock (_byFolder)
            {
                if (!_byFolder.TryGetValue(folder.FullName, out var session))
                    _byFolder.Add(folder.FullName, session = new CorpusSession(folder.FullName));

                return session;
            }
        }

        return null;
    }
}
