using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>Finds words that stand for one entity in most places and for another in some.</summary>
internal static class LabelCheck
{
    public static EquatableArray<CorpusDiagnostic> Check(IEnumerable<FileFacts> files, TypeTable types)
    {
        var byText = new Dictionary<(int, string), List<LabelUse>>();
        foreach (var use in files.SelectMany(static file => file.Labels))
        {
            if (!byText.TryGetValue((use.Type, use.Text), out var uses))
                byText.Add((use.Type, use.Text), uses = []);

            uses.Add(use);
        }

        var found = new List<CorpusDiagnostic>();
        foreach (var uses in byText.Values)
        {
            // Nearly all words: what follows would find nothing.
            if (uses.TrueForAll(use => use.Entity == uses[0].Entity))
                continue;

            var usual = uses
                .GroupBy(static use => use.Entity, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Sum(static use => use.Count))
                .ThenBy(static group => group.Key, StringComparer.Ordinal)
                .First();
            var (count, first) = (usual.Sum(static use => use.Count), usual.First().Location);
            foreach (var use in uses.Where(use => use.Entity != usual.Key))
            {
                found.Add(CorpusDiagnostic.Of(
                    CorpusRules.InconsistentLabel, use.Location,
                    types[use.Type].Name, Messages.Excerpt(use.Text), use.Entity, usual.Key, Messages.Number(count), Messages.Place(first, use.Location)));
            }
        }

        return new(found);
    }
}
