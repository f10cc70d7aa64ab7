using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Uima;

/// <summary>What a corpus in memory has become, one line for each annotation.</summary>
internal static class Cases
{
    public static IEnumerable<string> Losses(FrontEnd corpus) =>
        corpus.Results.SelectMany(static result => result.Diagnostics)
            .Where(static found => found.Rule == FormatRules.NotCarried || found.Rule == FormatRules.DetailNotCarried).Select(FrontEnd.Message);

    public static IEnumerable<string> Describe(FrontEnd corpus) =>
        corpus.Results.SelectMany(static result => result.Documents).SelectMany(document => Describe(document.Model, corpus.CompiledSchema!));

    private static IEnumerable<string> Describe(DocumentModel document, CorpusSchema schema)
    {
        var types = SchemaTypes.Of(schema).Annotations;
        foreach (var annotation in document.Annotations)
        {
            var values =
                annotation.Values.Select((value, i) => value is null ? string.Empty
                    : " " + types.AllProperties(annotation.Type)[i].LabelText + "=" + Text(types.AllProperties(annotation.Type)[i], value));
            yield return $"{types[annotation.Type].Name} {annotation.Id} {annotation.Start}..{annotation.End}{string.Concat(values)}";
        }

        string Text(PropertySchema property, Value value) => value switch
        {
            ListValue list => "[" + string.Join(property.Kind == ValueKind.Annotation ? " " : "|", list.Items.Select(item => Text(property, item))) + "]",
            AnnotationReference reference => document.Annotations[reference.Ordinal].Id!,
            StringValue text => text.Text,
            DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
            IntValue number when property.Kind == ValueKind.Enum =>
                schema.Enums.Single(declared => declared.Name == property.TypeName).Values[number.Number].LabelText,
            IntValue number => number.Number.ToString(CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
