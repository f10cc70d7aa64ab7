using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Brat.Writing;

/// <summary>The ids that the annotations of a document have in brat: their own, where those are brat's; new ones, where not.</summary>
internal sealed class BratIds
{
    private readonly string[] _ids;
    private readonly string?[] _triggers;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _annotations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firsts = new(StringComparer.Ordinal);
    private int _last;

    public BratIds(DocumentModel document, SchemaTypes types)
    {
        _ids = new string[document.Annotations.Count];
        _triggers = new string?[_ids.Length];
        for (var i = 0; i < _ids.Length; i++)
        {
            var annotation = document.Annotations[i];
            var (kind, triggers) = KindOf(annotation, types);
            _triggers[i] = triggers;
            _ids[i] = kind == '*' ? "*" : annotation.Id is { } id && id[0] == kind ? id : kind.ToString();
            _taken.UnionWith([_ids[i], .. triggers is null ? Array.Empty<string>() : [triggers]]);
        }

        for (var i = 0; i < _ids.Length; i++)
        {
            if (_ids[i].Length == 1 && _ids[i] != "*")
                _ids[i] = New(_ids[i]);

            _annotations.Add(_ids[i]);
        }

        for (var i = 0; i < _ids.Length; i++)
        {
            if (_ids[i][0] != 'E')
                continue;

            var trigger = _triggers[i] ??= New("T");
            if (!_firsts.ContainsKey(trigger))
                _firsts.Add(trigger, i);
        }
    }

    public string Of(int ordinal) => _ids[ordinal];

    public string TriggerOf(int ordinal) => _triggers[ordinal]!;

    public bool IsAnnotation(string id) => _annotations.Contains(id);

    /// <summary>Determines whether an event is the first that has the trigger.</summary>
    public bool IsFirstOf(string trigger, int ordinal) => _firsts[trigger] == ordinal;

    /// <summary>The letter of an annotation's line, and the id of its trigger where it has one.</summary>
    private static (char Kind, string? Trigger) KindOf(AnnotationModel annotation, SchemaTypes types)
    {
        var properties = types.Annotations.AllProperties(annotation.Type);
        var (hasMembers, refers, trigger) = (false, false, (string?)null);
        for (var i = 0; i < properties.Count; i++)
        {
            var label = properties[i].LabelText;
            hasMembers |= label == BratLabels.Members;
            refers |= properties[i].Kind == ValueKind.Annotation && annotation.Values[i] is not null;
            if (label == BratLabels.Trigger && annotation.Values[i] is StringValue text)
                trigger = text.Text;
        }

        return IsOfBrat(annotation.Id) && !(annotation.Id![0] == 'T' && refers) ? (annotation.Id[0], trigger)
            : annotation.Id is null && hasMembers ? ('*', null)
            : (refers ? 'E' : 'T', null);
    }

    private static bool IsOfBrat(string? id) =>
        id is { Length: > 1 } && id[0] is 'T' or 'E' or 'R' or 'N' or '#' && char.IsDigit(id[1]) && !id.Any(char.IsWhiteSpace);

    private string New(string kind)
    {
        string id;
        do
            id = kind + (++_last).ToString(CultureInfo.InvariantCulture);
        while (!_taken.Add(id));

        return id;
    }
}
