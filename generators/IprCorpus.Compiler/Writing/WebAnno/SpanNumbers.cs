using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Writing.WebAnno;

/// <summary>The numbers that tell annotations on the same unit apart and hold together what stands on several.</summary>
internal static class SpanNumbers
{
    /// <param name="layers">The span layers.</param>
    /// <param name="needsNumber">Whether an annotation stands on several units.</param>
    public static Dictionary<int, int> Of(DocumentModel document, IReadOnlyList<WrittenLayer> layers, Func<int, bool> needsNumber)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var annotation in layers.SelectMany(static layer => layer.Annotations))
        {
            if (int.TryParse(document.Annotations[annotation].Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
                numbers[annotation] = id;
        }

        // Where no annotation has kept its number, each layer had numbers of its own, and gets them again.
        if (numbers.Count == 0 && layers.Count > 1)
        {
            if (layers.Any(layer => layer.Annotations.Any(needsNumber)))
            {
                foreach (var layer in layers)
                {
                    for (var i = 0; i < layer.Annotations.Count; i++)
                        numbers[layer.Annotations[i]] = i + 1;
                }
            }

            return numbers;
        }

        var last = numbers.Values.DefaultIfEmpty().Max();
        foreach (var annotation in layers.SelectMany(static layer => layer.Annotations))
        {
            if (needsNumber(annotation) && !numbers.ContainsKey(annotation))
                numbers[annotation] = ++last;
        }

        return numbers;
    }
}
