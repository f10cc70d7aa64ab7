using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>
/// Runs corpora through the real driver. All runs begin at the state that the driver has after the sound corpus, so that a
/// run pays for what a mutation changed; a driver is immutable, and no run sees another.
/// </summary>
internal sealed class FuzzTarget
{
    private const string Folder = "/corpus/";

    private static readonly ImmutableDictionary<string, string> Options =
        ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, Folder);

    private readonly RawCorpus _sound;
    private readonly CSharpCompilation _compilation = Consumer.Compilation();
    private readonly ImmutableDictionary<string, AdditionalText> _files;
    private readonly GeneratorDriver _driver;
    private readonly HashSet<SyntaxTree> _soundTrees;
    private readonly TimeSpan _limit;

    /// <param name="sound">A corpus without errors, or an empty one.</param>
    /// <param name="limit">How long a run may take.</param>
    public FuzzTarget(RawCorpus sound, TimeSpan limit)
    {
        (_sound, _limit) = (sound, limit);
        _files = sound.Files.ToImmutableDictionary(file => file.Key, file => File(file.Key, file.Value));
        _driver = Consumer.Driver(_files.Values, Options, tracksSteps: false).RunGenerators(_compilation);
        _soundTrees = [.. _driver.GetRunResult().GeneratedTrees];
    }

    /// <summary>
    /// Whatever the corpus, the generator ends in time, throws nothing, points into the files that it was given, and emits
    /// C# that parses. A thorough run compiles it as well, and compares it with what a driver without a past emits.
    /// </summary>
    public Failure? Try(RawCorpus corpus, bool isThorough)
    {
        using var timeout = new CancellationTokenSource();
        var run = Task.Run(() => Run(corpus, isThorough, timeout.Token));
        if (run.Wait(_limit))
        {
            return run.Result;
        }

        timeout.Cancel();
        return new Failure("Hang", $"no end after {_limit.TotalSeconds:0} seconds");
    }

    private Failure? Run(RawCorpus corpus, bool isThorough, CancellationToken cancellation)
    {
        var result = Edit(corpus).RunGenerators(_compilation, cancellation).GetRunResult();
        return Crash(result)
            ?? Misplaced(result, corpus)
            ?? (isThorough ? Invalid(result, cancellation) ?? Stale(result, corpus, cancellation) : Unparsable(result));
    }

    private GeneratorDriver Edit(RawCorpus corpus)
    {
        var driver = _driver;
        foreach (var (path, file) in _files)
        {
            if (!corpus.Files.TryGetValue(path, out var content))
            {
                driver = driver.RemoveAdditionalTexts([file]);
            }
            else if (!ReferenceEquals(content, _sound.Files[path]))
            {
                driver = driver.ReplaceAdditionalText(file, File(path, content));
            }
        }

        return driver.AddAdditionalTexts([.. corpus.Files.Where(file => !_files.ContainsKey(file.Key)).Select(file => File(file.Key, file.Value))]);
    }

    private static Failure? Crash(GeneratorDriverRunResult result) =>
        result.Results.Select(generator => generator.Exception).FirstOrDefault(exception => exception is not null) is { } exception
            ? new Failure(exception.GetType().Name, exception.ToString())
            : null;

    private static Failure? Misplaced(GeneratorDriverRunResult result, RawCorpus corpus)
    {
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Location != Location.None))
        {
            var (path, span) = (diagnostic.Location.GetLineSpan().Path[Folder.Length..], diagnostic.Location.SourceSpan);
            if (!corpus.Files.TryGetValue(path, out var content) || span.End > HostText.Decode(content).Length)
            {
                return new Failure("Misplaced", $"{diagnostic.Id} at {span} of {path}: {diagnostic.GetMessage()}");
            }
        }

        return null;
    }

    private Failure? Unparsable(GeneratorDriverRunResult result) =>
        First("Syntax", result.GeneratedTrees.Where(tree => !_soundTrees.Contains(tree)).SelectMany(tree => tree.GetDiagnostics()));

    private Failure? Invalid(GeneratorDriverRunResult result, CancellationToken cancellation) =>
        First("Semantics", _compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics(cancellation));

    private static Failure? First(string kind, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden) is { } found
            ? new Failure(kind + found.Id, $"{found} in: {found.Location.SourceTree?.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line]}")
            : null;

    private Failure? Stale(GeneratorDriverRunResult result, RawCorpus corpus, CancellationToken cancellation)
    {
        var clean = Consumer.Driver([.. corpus.Files.Select(file => File(file.Key, file.Value))], Options, tracksSteps: false)
            .RunGenerators(_compilation, cancellation)
            .GetRunResult();
        var (incremental, expected) = (Describe(result), Describe(clean));
        return incremental.SequenceEqual(expected)
            ? null
            : new Failure("Stale", string.Join('\n', incremental.Except(expected).Concat(expected.Except(incremental)).Take(4)));
    }

    private static string[] Describe(GeneratorDriverRunResult result) =>
    [
        .. result.Results.SelectMany(generator => generator.GeneratedSources).Select(source => $"{source.HintName}\n{source.SourceText}"),
        .. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
    ];

    private static AdditionalText File(string path, byte[] content) => new TestFile(Folder + path, HostText.Decode(content));
}
