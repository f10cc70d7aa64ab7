namespace IprCorpus.Build;

/// <summary>Follows links as the file system does: one after another, through folders that are links themselves.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows in one path.</summary>
    private const int MaxLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Gets the path without links; <see langword="null"/> where links lead in a circle.</summary>
    /// <param name="path">An absolute path. It need not exist.</param>
    /// <exception cref="IOException">A link cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A link cannot be read.</exception>
    public static string? Of(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var steps = new Stack<string>();
        Push(steps, path);
        var links = 0;
        while (steps.TryPop(out var step))
        {
            if (step == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, step);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(steps, target);
        }

        return real;
    }

    private static void Push(Stack<string> steps, string path)
    {
        var parts = path[Path.GetPathRoot(path)!.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i] != ".")
            {
                steps.Push(parts[i]);
            }
        }
    }
}
