using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Json;

/// <summary>Models by the labels of their format, a line for each document and annotation.</summary>
internal static class DumpedModel
{
    public static IReadOnlyList<string> Of(params (string Path, string Content)[] files) => Of(files, null);

    public static IReadOnlyList<string> Of((string Path, string Content)[] files, string? format)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var (path, content) in files)
            corpus.Add(path, content, format: format);

        return [.. corpus.Documents().SelectMany(document => Lines(document, SchemaTypes.Of(corpus.CompiledSchema!)))];
    }

    private static IEnumerable<string> Lines(DocumentModel document, SchemaTypes types)
    {
        yield return $"{document.Id}: {document.Text}{Values(types.Document.AllProperties(0), document.Values, types)}";
        foreach (var annotation in document.Annotations)
        {
            var type = types.Annotations[annotation.Type];
            var text = string.Join("…", annotation.Fragments.Select(range => document.Text.Substring(range.Start, range.Length)));
            yield return $"  {type.LabelText} {annotation.Id ?? "-"} {annotation.Start.ToString(CultureInfo.InvariantCulture)} {text}" +
                $"{Values(types.Annotations.AllProperties(annotation.Type), annotation.Values, types)}";
        }
    }

    private static string Values(IReadOnlyList<PropertySchema> properties, EquatableArray<Value?> values, SchemaTypes types) =>
        string.Concat(properties.Zip(values).Where(static pair => pair.Second is not null)
            .Select(pair => $" {pair.First.LabelText}={Text(pair.First, pair.Second!, types)}"));

    private static string Text(PropertySchema property, Value value, SchemaTypes types) => value switch
    {
        ListValue list => "[" + string.Join(',', list.Items.Select(item => Text(property, item, types))) + "]",
        StringValue text => "'" + text.Text + "'",
        IntValue { Number: var number } when property.Kind == ValueKind.Bool => number == 0 ? "false" : "true",
        IntValue { Number: var number } when property.Kind == ValueKind.Enum => types.Enum(property.TypeName!).Values[number] is var member
            ? "'" + (member.LabelText) + "'" : string.Empty,
        IntValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        DecimalValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        AnnotationReference reference => "#" + reference.Ordinal.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
