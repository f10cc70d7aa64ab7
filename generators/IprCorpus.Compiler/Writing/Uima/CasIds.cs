using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Writing.Uima;

/// <summary>The ids of a document's feature structures: whole numbers, those of the annotations themselves where they are such.</summary>
internal sealed class CasIds
{
    private readonly string[] _ids;

    public CasIds(DocumentModel document)
    {
        var taken = new HashSet<int>();
        var numbers = document.Annotations.Select(annotation => Parse(annotation.Id) is { } number && taken.Add(number) ? number : 0).ToArray();
        var next = 1;
        Sofa = Text(Next());
        _ids = Array.ConvertAll(numbers, number => Text(number > 0 ? number : Next()));

        int Next()
        {
            while (!taken.Add(next))
                next++;

            return next;
        }
    }

    public string Sofa { get; }

    /// <summary>The id of an annotation, by its position in document order.</summary>
    public string this[int ordinal] => _ids[ordinal];

    private static int? Parse(string? id) =>
        id is not null && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && Text(number) == id ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
