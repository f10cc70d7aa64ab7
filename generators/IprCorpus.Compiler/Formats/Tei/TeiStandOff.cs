using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>
/// Reads annotations that stand apart from their text, in <c>standOff</c>: each element that points into the text is an annotation
/// of what it points to, and so is what such an element has in it. What points nowhere is reported.
/// </summary>
internal sealed class TeiStandOff(TeiText text, Losses losses)
{
    private const string Unknown = "annotations in <standOff> that point to no place of the text that can be told";

    private static readonly string[] TargetAttributes = ["target", "targets", "mutual"];

    private readonly TeiPointers _pointers = new(text.Text, text.Places);

    /// <summary>Adds the annotations of an element.</summary>
    public void Add(XmlElement element)
    {
        Collect(element);
        foreach (var child in element.Elements)
            Add(child, [], []);
    }

    /// <summary>Notes the places of all elements that have ids, so that others can point to them.</summary>
    private void Collect(XmlElement element)
    {
        if (element[TeiNames.XmlId] is { } id && PlacesOf(element, out _) is [var first, ..] places)
            _pointers.Further[id.Text] = new TextRange(places.Min(static place => place.Start), places.Max(static place => place.End));

        foreach (var child in element.Elements)
            Collect(child);
    }

    /// <param name="element">An element.</param>
    /// <param name="inherited">The attributes of the groups that it is in, which hold for all in them.</param>
    /// <param name="around">The place of the annotation that it is in; empty for none.</param>
    private void Add(XmlElement element, IReadOnlyList<SourceEntry> inherited, IReadOnlyList<TextRange> around)
    {
        var own = PlacesOf(element, out var pointers);
        if (pointers.Unknown > 0)
            losses.Add(Unknown, element.Name);

        var places = own.Count > 0 ? own : pointers.Count == 0 ? around : [];
        if (places.Count > 0)
        {
            text.Add(element, Merge(places), own.Count > 0 ? inherited : []);
            foreach (var child in element.Elements)
                Add(child, [], places);
        }
        else if (element.Elements.Any(HasPointers))
        {
            var group = element.Attributes.Where(static entry => entry.Key.Text != TeiNames.XmlId && Array.IndexOf(TargetAttributes, entry.Key.Text) < 0);
            SourceEntry[] all = [.. inherited.Where(entry => element[entry.Key.Text] is null), .. group];
            foreach (var child in element.Elements)
                Add(child, all, []);
        }
        else if (pointers.Count == 0)
        {
            losses.Add($"<{Messages.Excerpt(element.LocalName)}> in <standOff>, which points to no text", element.Name);
        }
    }

    private static bool HasPointers(XmlElement element) =>
        element["from"] is not null || Array.Exists(TargetAttributes, name => element[name] is not null) || element.Elements.Any(HasPointers);

    private IReadOnlyList<TextRange> PlacesOf(XmlElement element, out (int Count, int Unknown) pointers)
    {
        pointers = default;
        if (element["from"] is { } from)
        {
            var ends = (element["to"] is { } to ? new[] { from, to } : [from]).Select(end => _pointers.Find(end.Text.Trim())).ToList();
            var isKnown = ends.TrueForAll(static end => end.Count > 0) && ends[ends.Count - 1][ends[ends.Count - 1].Count - 1].End >= ends[0][0].Start;
            pointers = (ends.Count, isKnown ? 0 : 1);
            return isKnown ? [new TextRange(ends[0][0].Start, ends[ends.Count - 1][ends[ends.Count - 1].Count - 1].End)] : [];
        }

        var places = new List<TextRange>();
        foreach (var pointer in TargetAttributes.Select(name => element[name]).OfType<SourceScalar>().SelectMany(static value => TeiPointers.Split(value.Text)))
        {
            var found = _pointers.Find(pointer);
            places.AddRange(found);
            pointers = (pointers.Count + 1, pointers.Unknown + (found.Count == 0 ? 1 : 0));
        }

        return places;
    }

    /// <summary>Puts places into text order, and joins those with nothing but white space between them.</summary>
    private EquatableArray<TextRange> Merge(IReadOnlyList<TextRange> places)
    {
        var merged = new List<TextRange>();
        foreach (var place in places.OrderBy(static place => place.Start).ThenBy(static place => place.End))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && (place.Start <= last.End || IsBlank(last.End, place.Start)))
                merged[merged.Count - 1] = new TextRange(last.Start, Math.Max(last.End, place.End));
            else
                merged.Add(place);
        }

        return new EquatableArray<TextRange>(merged);
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text.Text[i]))
                return false;
        }

        return true;
    }
}
