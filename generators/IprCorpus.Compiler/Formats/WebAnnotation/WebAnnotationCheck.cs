using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Checks what the data model requires of every annotation; what is merely recommended is not asked for.</summary>
internal sealed class WebAnnotationCheck(DiagnosticBag bag)
{
    private static readonly string[] Moments = ["created", "modified", "generated"];
    private static readonly string[] Agents = ["creator", "generator"];
    private static readonly string[] Iris = ["rights", "via", "canonical"];

    /// <summary>False after a report.</summary>
    public bool IsSound(WebAnnotationNode annotation)
    {
        var map = annotation.Map;
        if (!WebValues.Has(map["type"], "Annotation"))
            return Fail(map["type"] ?? map, "'type' must be \"Annotation\"");

        if (!annotation.HasContext)
            return Fail(map["@context"] ?? map, "'@context' must name \"" + WebAnnotationFormat.Context + "\", here or around it");

        if (map["id"] is { } id and not SourceScalar { IsPlain: false })
            return Fail(id, "'id' must be one string");

        if (WebValues.All(map["target"]).Length == 0)
            return Fail(map["target"] ?? map, "'target' must say what it is about");

        return IsBodySound(map) && IsProvenanceSound(map);
    }

    private bool IsBodySound(SourceMap map)
    {
        if (map["bodyValue"] is { } value)
        {
            if (map["body"] is not null)
                return Fail(value, "'bodyValue' stands for a body, and there must be no 'body' beside it");

            if (value is not SourceScalar { IsPlain: false })
                return Fail(value, "'bodyValue' must be one string");
        }

        foreach (var body in WebValues.All(map["body"]))
        {
            if (body is SourceMap textual && WebValues.Has(textual["type"], "TextualBody") && textual["value"] is not SourceScalar { IsPlain: false })
                return Fail(textual["value"] ?? textual, "the 'value' of a TextualBody must be one string");

            if (body is not (SourceMap or SourceScalar { IsPlain: false }) || body is SourceScalar iri && !IsIri(iri))
                return Fail(body, "a body must be an object or an IRI");
        }

        foreach (var target in WebValues.All(map["target"]))
        {
            if (target is SourceMap specific && WebValues.Has(specific["type"], "SpecificResource") && WebValues.Iri(specific["source"]) is null)
                return Fail(specific["source"] ?? specific, "a SpecificResource must have a 'source'");

            if (target is not (SourceMap or SourceScalar { IsPlain: false }))
                return Fail(target, "a target must be an object or an IRI");
        }

        return true;
    }

    private bool IsProvenanceSound(SourceMap map)
    {
        foreach (var key in Moments)
        {
            if (map[key] is { } moment && !(moment is SourceScalar { IsPlain: false } text && IsMoment(text.Text)))
                return Fail(moment, "'" + key + "' must be one moment, such as \"2015-01-28T12:00:00Z\"");
        }

        foreach (var key in Agents)
        {
            if (Array.Find(WebValues.All(map[key]), static agent => agent is not (SourceMap or SourceScalar { IsPlain: false })) is { } wrong)
                return Fail(wrong, "'" + key + "' must be an object or an IRI");
        }

        foreach (var key in Iris)
        {
            if (Array.Find(WebValues.All(map[key]), static iri => !(iri is SourceScalar { IsPlain: false } text && IsIri(text))) is { } wrong)
                return Fail(wrong, "'" + key + "' must be an IRI");
        }

        return true;
    }

    /// <summary>Relative references are IRIs to JSON-LD; white space and the like are in none.</summary>
    private static bool IsIri(SourceScalar scalar) =>
        scalar.Text.Length > 0 && !scalar.Text.Any(static c => c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`');

    private static bool IsMoment(string text) =>
        text.Length >= 19 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private bool Fail(SourceNode at, string message)
    {
        bag.Add(WebAnnotationRules.InvalidWebAnnotation, at.Start, bag.FirstLineEnd(at.Start, at.End), message);
        return false;
    }
}
