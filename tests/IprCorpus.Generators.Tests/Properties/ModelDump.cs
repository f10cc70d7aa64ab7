using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>What the front end understands of a corpus, in one line for each thing that a program can ask for.</summary>
internal sealed class ModelDump
{
    private readonly List<string> _lines = [];

    private ModelDump(TestCorpus corpus)
    {
        var files = corpus.Files.ToDictionary(
            file => file.Key, file => new SourceFile(file.Key, file.Key, file.Key, SourceEncoding.Utf8, () => file.Value), StringComparer.Ordinal);
        var compiled = SchemaCompiler.Compile(files["corpus.yaml"], null, default);
        Diagnostics(compiled.Diagnostics).Should().BeEmpty();
        Schema = compiled.Schema!;
        CorpusFileResult[] results =
        [
            .. files.Values
                .Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Path != "corpus.yaml")
                .Select(file => CorpusFileCompiler.Compile(
                    new CorpusInput(file, [.. TextReferences.Read(file, default).Where(files.ContainsKey).Select(path => files[path])]), Schema, default)),
        ];
        Diagnostics(results.SelectMany(result => result.Diagnostics)).Should().BeEmpty();
        Entities = [.. results.SelectMany(result => result.Entities).Select(entity => entity.Model).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
        Documents =
            [.. results.SelectMany(result => result.Documents).Select(document => document.Model).OrderBy(document => document.Id, StringComparer.Ordinal)];
    }

    public CorpusSchema Schema { get; }

    public IReadOnlyList<EntityModel> Entities { get; }

    public IReadOnlyList<DocumentModel> Documents { get; }

    public static ModelDump Of(TestCorpus corpus) => new(corpus);

    public IReadOnlyList<string> Lines()
    {
        var types = SchemaTypes.Of(Schema);
        foreach (var entity in Entities)
        {
            _lines.Add($"{Schema.Entities[entity.Type].Name} {entity.Id} as {entity.MemberName}");
            Add(types.Entities.AllProperties(entity.Type), entity.Values);
        }

        foreach (var document in Documents)
        {
            _lines.Add($"Document {document.Id}: {DumpText.Of(document.Text)}");
            Add(types.Document.AllProperties(0), document.Values);
            foreach (var annotation in document.Annotations)
            {
                var fragments =
                    annotation.Fragments.Select(fragment => $"{fragment.Start}..{fragment.End} {DumpText.Of(document.Text[fragment.Start..fragment.End])}");
                _lines.Add($"{Schema.Annotations[annotation.Type].Name} {annotation.Id} as {annotation.MemberName}: {string.Join(", ", fragments)}");
                Add(types.Annotations.AllProperties(annotation.Type), annotation.Values);
            }
        }

        return _lines;
    }

    private void Add(IReadOnlyList<PropertySchema> properties, EquatableArray<Value?> values)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            _lines.Add($"  {properties[i].MemberName} = {(properties[i].IsList && values[i] is null ? "[]" : Describe(values[i], properties[i].Kind))}");
        }
    }

    private static IEnumerable<string> Diagnostics(IEnumerable<CorpusDiagnostic> diagnostics) => diagnostics
        .Where(found => found.Rule.Severity == RuleSeverity.Error)
        .Select(found => $"{found.Location?.Path}:{found.Location?.StartLine + 1} {found.Rule.Id} {found.Rule.Title}: {string.Join(", ", found.Arguments)}");

    private static string Describe(Value? value, ValueKind kind) => value switch
    {
        null => "none",
        ListValue list => $"[{string.Join(", ", list.Items.Select(item => Describe(item, kind)))}]",
        StringValue text => DumpText.Of(text.Text),
        IntValue number => DumpText.Of(number.Number),
        DecimalValue number => DumpText.Of(number.Number),
        DateTimeValue { Moment: var moment } => DumpText.Of(moment),
        PeriodValue period => DumpText.OfPeriod(period.Timex, period.Start, period.LatestStart ?? period.Start, period.EarliestEnd ?? period.End, period.End,
            (int)period.Granularity),
        QuantityValue amount => DumpText.OfQuantity(amount.Number, amount.Lower, amount.Upper, amount.Unit, amount.BroaderUnit,
            (int)amount.Bound, amount.DigitsLost),
        SpanValue { Range: var range } => $"{range.Start}..{range.End}",
        EntityReference entity => $"-> {entity.Id}",
        AnnotationReference annotation => $"-> #{annotation.Ordinal}",
        _ => throw new ArgumentException($"{value} is no known kind of value.", nameof(value)),
    };
}
