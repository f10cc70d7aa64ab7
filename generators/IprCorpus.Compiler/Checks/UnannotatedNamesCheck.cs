using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>Finds names of known entities that no annotation links to an entity.</summary>
internal static class UnannotatedNamesCheck
{
    /// <summary>The number of characters by which an annotation can be longer than a name and still be about it: a sentence that contains it is not.</summary>
    private const int Slack = 64;

    /// <summary>
    /// A name counts in every document, an alias only in those that refer to the entity: what is short for one entity in one document
    /// ("customs") is a word like others elsewhere.
    /// </summary>
    /// <param name="rule">The rule that is reported.</param>
    public static void Check(DocumentResult document, NameIndex names, TextPlaces places, DiagnosticRule rule, List<CorpusDiagnostic> found)
    {
        var text = document.Model.Text;
        var linked = Linked(document.Model);
        var known = new HashSet<string>(document.References.Select(static reference => reference.Id), StringComparer.Ordinal);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            if (names.FindAt(text, i, known) is not { } name)
            {
                i = NameIndex.WordEnd(text, i);
                continue;
            }

            var end = i + name.Text.Length;
            if (!IsLinked(linked, i, end))
            {
                found.Add(CorpusDiagnostic.Of(rule, places.Locate(i, end), Messages.Excerpt(name.Text), name.Entity));
                if (found.Count >= DiagnosticBag.Capacity)
                    return;
            }

            i = end;
        }
    }

    private static bool IsLinked(List<TextRange> linked, int start, int end)
    {
        var reach = end - start + Slack;
        int low = 0, high = linked.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (linked[middle].Start < start - reach)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < linked.Count && linked[low].Start < end; low++)
        {
            if (linked[low].End > start && linked[low].Length <= reach)
                return true;
        }

        return false;
    }

    private static List<TextRange> Linked(DocumentModel document)
    {
        var linked = new List<TextRange>();
        foreach (var annotation in document.Annotations)
        {
            if (RefersToEntity(annotation))
                linked.AddRange(annotation.Fragments);
        }

        linked.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return linked;
    }

    private static bool RefersToEntity(AnnotationModel annotation)
    {
        foreach (var value in annotation.Values)
        {
            if (value is EntityReference or ListValue { Items: [EntityReference, ..] })
                return true;
        }

        return false;
    }
}
