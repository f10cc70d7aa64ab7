using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>The numbers that tell annotations on the same unit apart and hold together what stands on several.</summary>
internal static class SpanNumbers
{
    /// <param name="layers">The span layers.</param>
    /// <param name="unitsOf">The text of the annotation.</param>
    /// <param name="isAmbiguous">Whether layers and units alone do not say which annotation is meant.</param>
    public static Dictionary<int, int> Of(DocumentModel document, IReadOnlyList<WrittenLayer> layers,
        Func<int, IReadOnlyList<string>> unitsOf, bool isAmbiguous)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var annotation in layers.SelectMany(static layer => layer.Annotations))
        {
            if (int.TryParse(document.Annotations[annotation].Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
                numbers[annotation] = id;
        }

        // Where no annotation has kept its number, layers shared some. One that two layers share is enough for numbers to be no names again.
        if (numbers.Count == 0 && layers.Count > 1)
        {
            if (isAmbiguous || layers.Any(layer => layer.Annotations.Any(NeedsNumber)))
            {
                foreach (var annotation in layers.SelectMany(static layer => layer.Annotations))
                    numbers[annotation] = numbers.Count + 1;
                var (one, other) = Apart(layers, annotation => unitsOf(annotation).FirstOrDefault());
                numbers[other] = numbers[one];
            }

            return numbers;
        }

        var last = numbers.Values.DefaultIfEmpty().Max();
        foreach (var annotation in layers.SelectMany(static layer => layer.Annotations))
        {
            if (NeedsNumber(annotation) && !numbers.ContainsKey(annotation))
                numbers[annotation] = ++last;
        }

        return numbers;

        bool NeedsNumber(int annotation) => unitsOf(annotation).Count > 1;
    }

    /// <summary>Annotations of two layers that begin at different units, where there are such: there, the number that they share is clear.</summary>
    private static (int One, int Other) Apart(IReadOnlyList<WrittenLayer> layers, Func<int, string?> beginOf)
    {
        var (first, others) = (layers[0].Annotations, layers.Skip(1).SelectMany(static layer => layer.Annotations).ToList());
        var other = others.FindIndex(annotation => beginOf(annotation) != beginOf(first[0]));
        return other >= 0
            ? (first[0], others[other])
            : (first.Where(annotation => beginOf(annotation) != beginOf(others[0])).DefaultIfEmpty(first[0]).First(), others[0]);
    }
}
