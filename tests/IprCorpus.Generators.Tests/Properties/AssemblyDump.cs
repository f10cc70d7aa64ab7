using System.Collections;
using System.Reflection;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Runtime;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>What a compiled corpus answers through its public API, in the lines of <see cref="ModelDump"/>.</summary>
internal sealed class AssemblyDump(Assembly assembly, CorpusSchema schema)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines()
    {
        var types = SchemaTypes.Of(schema);
        foreach (CorpusEntity entity in All("Entities"))
        {
            _lines.Add($"{entity.GetType().Name} {entity.Id} as {NameOf(entity)}");
            Add(types.Entities.AllProperties(types.Entities.IndexOf(entity.GetType().Name)), entity, []);
        }

        foreach (CorpusDocument document in All("Documents"))
        {
            var annotations = ((IEnumerable)Read(document, "Annotations")!).Cast<CorpusAnnotation>().ToArray();
            _lines.Add($"Document {document.Id}: {DumpText.Of(document.Text)}");
            Add(types.Document.AllProperties(0), document, annotations);
            foreach (var annotation in annotations)
            {
                var fragments =
                    annotation.Fragments.Select(fragment => $"{fragment.Start}..{fragment.End} {DumpText.Of(document.Text[fragment.Start..fragment.End])}");
                _lines.Add($"{annotation.GetType().Name} {annotation.Id} as {NameOf(annotation)}: {string.Join(", ", fragments)}");
                Add(types.Annotations.AllProperties(types.Annotations.IndexOf(annotation.GetType().Name)), annotation, annotations);
            }
        }

        return _lines;
    }

    private IEnumerable All(string list) => (IEnumerable)assembly.GetType($"{schema.Namespace}.Corpus", throwOnError: true)!.GetProperty(list)!.GetValue(null)!;

    private static object? Read(object record, string property) => record.GetType().GetProperty(property)!.GetValue(record);

    /// <summary>The named instance that a record is.</summary>
    private static string? NameOf(object record) => record.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .SingleOrDefault(member => record.Equals(member.GetValue(null)))?.Name;

    private void Add(IReadOnlyList<PropertySchema> properties, object record, CorpusAnnotation[] annotations)
    {
        foreach (var property in properties)
        {
            _lines.Add($"  {property.MemberName} = {Describe(Read(record, property.MemberName), annotations)}");
        }
    }

    private static string Describe(object? value, CorpusAnnotation[] annotations) => value switch
    {
        null => "none",
        string text => DumpText.Of(text),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(item => Describe(item, annotations)))}]",
        int number => DumpText.Of(number),
        bool truth => DumpText.Of(truth ? 1 : 0),
        Enum member => DumpText.Of((int)(object)member),
        decimal number => DumpText.Of(number),
        DateOnly day => DumpText.Of(day.ToDateTime(TimeOnly.MinValue)),
        DateTime moment => DumpText.Of(moment),
        Uri uri => DumpText.Of(uri.OriginalString),
        Period period => DumpText.OfPeriod(period.Value, period.EarliestStart, period.LatestStart, period.EarliestEndExclusive, period.LatestEndExclusive,
            (int)period.Granularity),
        Quantity amount => DumpText.OfQuantity(amount.Number, amount.Lower, amount.Upper, amount.Unit, amount.BroaderUnit,
            (int)amount.Bound, amount.DigitsLost),
        TextSpan span => $"{span.Start}..{span.End}",
        CorpusEntity entity => $"-> {entity.Id}",
        CorpusAnnotation annotation => $"-> #{Array.IndexOf(annotations, annotation)}",
        _ => throw new ArgumentException($"{value.GetType()} is no known kind of value.", nameof(value)),
    };
}
