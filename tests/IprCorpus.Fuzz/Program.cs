using IprCorpus.Fuzz;
using IprCorpus.Generators.Tests.Fuzzing.Engine;

if (Settings.Read(args) is not { } settings)
{
    Console.Error.WriteLine(Settings.Usage);
    return 2;
}

var sound = RawCorpus.Load(settings.Corpus ?? Path.Combine(Repository.Root, "seeds"));
if (settings.IsSharpFuzz)
{
    CoverageGuided.Run(settings, sound);
    return 0;
}

Console.WriteLine(
    $"{settings.Count:N0} corpora from {sound.Files.Count} files, seed {settings.Seed}, {settings.Jobs} at a time; one in {settings.Thorough} is compiled.");
return new Campaign(settings, sound).Run() == 0 ? 0 : 1;
