using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Editing;

/// <summary>
/// Repairs a corpus as far as there is one thing only that can be meant. Each change is compiled before it counts: a file that does not
/// get better by its changes, or makes another one worse, stays as it is.
/// </summary>
internal sealed class Repair
{
    // A fix can bring to light what another one hid: an annotation of a known type has keys to be wrong.
    private const int Rounds = 4;

    private readonly KnownSources _sources;
    private readonly KnownFiles _known = new();
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;
    private EditedCorpus _state;

    private Repair(string folder, CancellationToken cancellation)
    {
        _sources = new KnownSources(folder);
        _cancellation = cancellation;
        Before = _state = new EditedCorpus(Compile());
    }

    /// <summary>Gets the corpus as it is.</summary>
    public EditedCorpus Before { get; }

    /// <summary>Gets the corpus as it would be.</summary>
    public EditedCorpus After => _state;

    /// <summary>Gets the number of changes that were made.</summary>
    public int Changes { get; private set; }

    /// <summary>Opens a corpus and repairs it in memory.</summary>
    public static Repair Of(DirectoryInfo folder, CancellationToken cancellation)
    {
        var repair = new Repair(folder.FullName, cancellation);
        for (var round = 0; round < Rounds && repair.Advance(); round++)
        {
        }

        return repair;
    }

    /// <summary>Gets the files that differ, each with what it was and what it would be, in ordinal order of their paths.</summary>
    public IEnumerable<(SourceFile Before, SourceFile After)> ChangedFiles =>
        from before in Before.Corpus.Files
        let after = After.Corpus.FileAt(before.DisplayPath)
        where after.Checksum != before.Checksum && after.Text != before.Text
        select (before, after);

    private bool Advance()
    {
        var finder = new FixFinder(_state);
        var files = (from diagnostic in _state.Corpus.Diagnostics
                     let only = finder.Find(diagnostic).Where(static fix => fix.IsOnly).Take(2).ToList()
                     where only.Count == 1 && !_given.Contains(diagnostic.Location!.Path)
                     group only[0] by diagnostic.Location!.Path).ToList();
        var isChanged = false;
        foreach (var fixes in files)
            isChanged |= Try(fixes.Key, [.. fixes]);

        return isChanged;
    }

    private bool Try(string path, IReadOnlyList<Fix> fixes)
    {
        var text = _state.Corpus.FileAt(path)!.Text;
        _sources.Open(path, FileEdit.Apply(text, fixes.SelectMany(static fix => fix.Edits)));
        var changed = Compile();
        if (IsBetter(_state.Corpus, changed, path))
        {
            Changes += fixes.Count;
            _state = new EditedCorpus(changed, _state);
            return true;
        }

        _sources.Open(path, text);
        _given.Add(path);
        return false;
    }

    // Fewer errors and warnings in the file, and no more of any rule in any other.
    private static bool IsBetter(OpenedCorpus before, OpenedCorpus after, string path)
    {
        var (old, @new) = (Tally(before), Tally(after));
        return @new.Where(count => count.Key.Path != path).All(count => old.GetValueOrDefault(count.Key) >= count.Value)
            && Sum(@new, path) < Sum(old, path);
    }

    private static Dictionary<(string Path, DiagnosticRule Rule), int> Tally(OpenedCorpus corpus) =>
        corpus.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != RuleSeverity.Info)
            .GroupBy(static diagnostic => (diagnostic.Location?.Path ?? "", diagnostic.Rule))
            .ToDictionary(static group => group.Key, static group => group.Count());

    private static int Sum(Dictionary<(string Path, DiagnosticRule Rule), int> tally, string path) =>
        tally.Where(count => count.Key.Path == path).Sum(static count => count.Value);

    private OpenedCorpus Compile() => OpenedCorpus.Open(_sources, _known, _cancellation);
}
