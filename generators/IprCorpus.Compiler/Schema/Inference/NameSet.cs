using System.Globalization;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Names that are taken in one scope.</summary>
internal sealed class NameSet(IEnumerable<string> taken, StringComparer? comparer = null)
{
    private readonly HashSet<string> _taken = new(taken, comparer ?? StringComparer.Ordinal);

    /// <summary>Takes a name, the next wish where it is taken already, and with a number behind it where all of them are.</summary>
    public string Take(params string[] wishes)
    {
        foreach (var wish in wishes)
        {
            if (_taken.Add(wish))
                return wish;
        }

        for (var number = 2; ; number++)
        {
            var name = wishes[wishes.Length - 1] + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
                return name;
        }
    }

    public void Add(string name) => _taken.Add(name);

    public bool Contains(string name) => _taken.Contains(name);
}
