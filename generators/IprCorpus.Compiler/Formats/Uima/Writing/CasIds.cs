using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>The ids of a document's feature structures: whole numbers, those of the annotations themselves where they are such.</summary>
internal sealed class CasIds
{
    private readonly HashSet<int> _taken = [];
    private readonly string[] _ids;
    private int _next = 1;

    public CasIds(DocumentModel document)
    {
        var numbers = document.Annotations.Select(annotation => Parse(annotation.Id) is { } number && _taken.Add(number) ? number : 0).ToArray();
        Sofa = Further();
        _ids = Array.ConvertAll(numbers, number => number > 0 ? Text(number) : Further());
    }

    public string Sofa { get; }

    /// <summary>The id of an annotation, by its position in document order.</summary>
    public string this[int ordinal] => _ids[ordinal];

    /// <summary>An id that nothing has.</summary>
    public string Further()
    {
        while (!_taken.Add(_next))
            _next++;

        return Text(_next);
    }

    private static int? Parse(string? id) =>
        id is not null && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && Text(number) == id ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
