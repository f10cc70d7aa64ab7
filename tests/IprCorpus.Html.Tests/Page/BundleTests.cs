using System.Diagnostics;

namespace IprCorpus.Html.Tests.Page;

/// <summary>The bundle that is checked in is made of the sources beside it.</summary>
public sealed class BundleTests
{
    [SkippableFact]
    public void TheBundle_IsWhatItsSourcesGive()
    {
        var sources = Repository.PathOf("src", "IprCorpus.Html", "Page");
        var copy = Directory.CreateTempSubdirectory("iprcorpus-bundle-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(sources, file);
                if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("node_modules" or "dist"))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, relative))!);
                    File.Copy(file, Path.Combine(copy, relative));
                }
            }

            Skip.IfNot(Run(copy, "install --no-audit --no-fund --no-package-lock"), "npm is not to be had, or reaches no registry.");
            Run(copy, "run check").Should().BeTrue("the sources have to be typed right");
            Run(copy, "run build").Should().BeTrue();

            foreach (var name in new[] { "page.js", "page.css" })
            {
                File.ReadAllText(Path.Combine(sources, "dist", name)).Should().Be(
                    File.ReadAllText(Path.Combine(copy, "dist", name)), "'npm install && npm run build' in src/IprCorpus.Html/Page writes it anew");
            }
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static bool Run(string folder, string arguments)
    {
        try
        {
            using var process =
                Process.Start(new ProcessStartInfo("npm", arguments)
                {
                    WorkingDirectory = folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true
                })!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
