using System.Runtime.InteropServices;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Cache;

/// <summary>Writes a compiled file as bytes; <see cref="ResultReader"/> reads them in the same order.</summary>
internal sealed class ResultWriter : BinaryWriter
{
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    private ResultWriter(Stream output)
        : base(output)
    {
    }

    public static byte[] Write(CorpusFileResult result)
    {
        using var bytes = new MemoryStream();
        using var writer = new ResultWriter(bytes);
        writer.List(result.Documents, writer.Document);
        writer.List(result.Entities, writer.Entity);
        writer.List(result.Diagnostics, writer.Diagnostic);
        writer.List(result.DroppedEntities, writer.Text);
        writer.Flush();
        return bytes.ToArray();
    }

    private void Document(DocumentResult document)
    {
        Text(document.Model.Id);

        // The text of a file is there in any case.
        Optional(document.TextFile?.Path);
        if (document.TextFile is null)
        {
            Text(document.Model.Text);
        }

        List(document.Model.Values, Value);
        List(document.Model.Annotations, Annotation);
        Location(document.IdLocation);
        List(document.References, Reference);
        List(document.Keys, Key);
        List(document.Names, Name);
    }

    private void Annotation(AnnotationModel annotation)
    {
        Number(annotation.Type);
        Optional(annotation.Id);
        Optional(annotation.MemberName);
        List(annotation.Fragments, Range);
        List(annotation.Values, Value);
    }

    private void Entity(EntityResult entity)
    {
        Number(entity.Model.Type);
        Text(entity.Model.Id);
        Optional(entity.Model.MemberName);
        List(entity.Model.Values, Value);
        Location(entity.IdLocation);
        List(entity.References, Reference);
        List(entity.Keys, Key);
    }

    private void Diagnostic(CorpusDiagnostic diagnostic)
    {
        Text(diagnostic.Rule.Id);
        Write(diagnostic.Location is not null);
        if (diagnostic.Location is { } location)
        {
            Location(location);
        }

        List(diagnostic.Arguments, Text);
    }

    private void Reference(PendingReference reference)
    {
        Text(reference.Id);
        Text(reference.ExpectedType);
        Location(reference.Location);
    }

    private void Key(KeyDeclaration key)
    {
        Number(key.Property);
        Text(key.Value);
        Location(key.Location);
    }

    private void Name(NameDeclaration name)
    {
        Number(name.Type);
        Text(name.Name);
        Text(name.MemberName);
        Location(name.Location);
    }

    private void Location(FileLocation location)
    {
        Text(location.Path);
        Number(location.Start);
        Number(location.Length);
        Number(location.StartLine);
        Number(location.StartColumn);
        Number(location.EndLine);
        Number(location.EndColumn);
    }

    private void Value(Value? value)
    {
        Write((byte)ValueTags.Of(value));
        switch (value)
        {
            case StringValue text: Text(text.Text); break;
            case IntValue number: Number(number.Number); break;
            case DecimalValue number: Write(number.Number); break;
            case DateTimeValue moment: Write(moment.Moment.Ticks); break;
            case PeriodValue period:
                Text(period.Timex); Moment(period.Start); Moment(period.End); Number((int)period.Granularity); Moment(period.LatestStart);
                Moment(period.EarliestEnd); break;
            case QuantityValue quantity: Quantity(quantity); break;
            case SpanValue span: Range(span.Range); break;
            case EntityReference entity: Text(entity.Id); break;
            case AnnotationReference annotation: Number(annotation.Ordinal); break;
            case ListValue list: List(list.Items, Value); break;
        }
    }

    private void Quantity(QuantityValue quantity)
    {
        Amount(quantity.Number);
        Amount(quantity.Lower);
        Amount(quantity.Upper);
        Optional(quantity.Unit);
        Number((int)quantity.Bound);
        Write(quantity.DigitsLost);
        Optional(quantity.BroaderUnit);
    }

    private void Amount(decimal? amount)
    {
        Write(amount is not null);
        if (amount is { } known)
        {
            Write(known);
        }
    }

    private void Moment(DateTime? moment) => Write(moment?.Ticks ?? -1);

    private void Range(TextRange range)
    {
        Number(range.Start);
        Number(range.End);
    }

    private void Number(int number) => Write7BitEncodedInt(number);

    private void Optional(string? text)
    {
        Write(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>The first time a string in full, as units, for it need not be well-formed; from then on its number.</summary>
    private void Text(string text)
    {
        if (_strings.TryGetValue(text, out var known))
        {
            Number(known);
            return;
        }

        Number(0);
        Number(text.Length);
        Write(MemoryMarshal.AsBytes(text.AsSpan()));
        _strings.Add(text, _strings.Count + 1);
    }

    private void List<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>?
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
