using System.Collections.Immutable;
using IprCorpus.Generators.Tests.Fuzzing.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>An IDE: one driver that lives as long as it, and tells the generator of each edit as it comes.</summary>
internal sealed class LiveHost
{
    private readonly List<AdditionalText> _files = [];
    private ImmutableDictionary<string, string> _options = ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, GeneratorDriverRun.Folder);
    private CSharpCompilation _compilation = Consumer.Compilation();
    private GeneratorDriver _driver;

    public LiveHost(TestCorpus corpus, bool tracksSteps)
    {
        _driver = Consumer.Driver([], _options, tracksSteps);
        Corpus = TestCorpus.Empty;
        Become(corpus);
    }

    public TestCorpus Corpus { get; private set; }

    /// <summary>The files become those of another corpus: those that differ are replaced, and new ones come last.</summary>
    public void Become(TestCorpus corpus)
    {
        foreach (var old in _files.ToArray())
        {
            var path = old.Path[GeneratorDriverRun.Folder.Length..];
            if (!corpus.Files.TryGetValue(path, out var content))
            {
                _driver = _driver.RemoveAdditionalTexts([old]);
                _files.Remove(old);
            }
            else if (content != Corpus.Files[path])
            {
                Replace(old, File(path, content));
            }
        }

        AdditionalText[] added = [.. corpus.Files.Where(file => !Corpus.Files.ContainsKey(file.Key)).Select(file => File(file.Key, file.Value))];
        _driver = _driver.AddAdditionalTexts([.. added]);
        _files.AddRange(added);
        Corpus = corpus;
    }

    /// <summary>Every file becomes a new instance of itself.</summary>
    public void Renew()
    {
        foreach (var file in _files.ToArray())
        {
            Replace(file, new TestFile(file.Path, file.GetText()!));
        }
    }

    public void SetOption(string name, string value)
    {
        _options = _options.SetItem("build_property." + name, value);
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(_options));
    }

    public void EditProgram(string program) => _compilation = Consumer.Compilation(program);

    public GeneratorOutput Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return GeneratorOutput.Of(_driver, _compilation);
    }

    /// <summary>What a build of the same files gives, listed in some other order.</summary>
    public GeneratorOutput Build(Dice dice) => GeneratorOutput.Of(dice.Shuffle(_files.Select(file => new TestFile(file.Path, file.GetText()!))), _options);

    private void Replace(AdditionalText old, AdditionalText file)
    {
        _driver = _driver.ReplaceAdditionalText(old, file);
        _files[_files.IndexOf(old)] = file;
    }

    private static TestFile File(string path, string content) => new(GeneratorDriverRun.Folder + path, content);
}
