using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Tells names that occur again apart: the second one is followed by <c>~2</c>, the third by <c>~3</c>.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public string Take(string name)
    {
        var (unique, use) = Find(name);
        _taken.Add(unique);
        _uses[name] = use;
        return unique;
    }

    /// <summary>Gets the name that <see cref="Take"/> would give.</summary>
    public string Next(string name) => Find(name).Unique;

    private (string Unique, int Use) Find(string name)
    {
        if (!_taken.Contains(name))
            return (name, 1);

        for (var use = (_uses.TryGetValue(name, out var used) ? used : 1) + 1; ; use++)
        {
            var unique = name + "~" + Messages.Number(use);
            if (!_taken.Contains(unique))
                return (unique, use);
        }
    }
}
