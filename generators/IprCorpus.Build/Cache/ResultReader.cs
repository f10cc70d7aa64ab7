using System.Runtime.InteropServices;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Cache;

/// <summary>Reads what <see cref="ResultWriter"/> has written.</summary>
/// <param name="bytes">A compiled file.</param>
/// <param name="texts">The text files that it names.</param>
internal sealed class ResultReader(byte[] bytes, EquatableArray<SourceFile> texts) : BinaryReader(new MemoryStream(bytes))
{
    private static readonly Dictionary<string, DiagnosticRule> Rules = DiagnosticCatalog.All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private readonly List<string> _strings = [];

    public CorpusFileResult ReadResult() => new(List(Document), List(Entity), List(Diagnostic), List(Text));

    private DocumentResult Document()
    {
        var id = Text();
        var path = Optional();
        var file = path is null ? null : texts.First(text => text.Path == path);
        var text = file is null ? Text() : TextFile.Decode(file);
        var model = new DocumentModel(id, text, List(Value), List(Annotation));
        return new DocumentResult(model, Location(), List(Reference), file, List(Key), List(Name));
    }

    private AnnotationModel Annotation() => new(Number(), Optional(), Optional(), List(Range), List(Value));

    private EntityResult Entity()
    {
        var (type, id, name) = (Number(), Text(), Optional());
        return new EntityResult(new EntityModel(type, id, name, List(Value)), Location(), List(Reference), List(Key));
    }

    private CorpusDiagnostic Diagnostic() => new(Rules[Text()], ReadBoolean() ? Location() : null, List(Text));

    private PendingReference Reference() => new(Text(), Text(), Location());

    private KeyDeclaration Key() => new(Number(), Text(), Location());

    private NameDeclaration Name() => new(Number(), Text(), Text(), Location());

    private FileLocation Location() => new(Text(), Number(), Number(), Number(), Number(), Number(), Number());

    private Value? Value() => (ValueTag)ReadByte() switch
    {
        ValueTag.String => new StringValue(Text()),
        ValueTag.Int => new IntValue(Number()),
        ValueTag.Decimal => new DecimalValue(ReadDecimal()),
        ValueTag.DateTime => new DateTimeValue(new DateTime(ReadInt64(), DateTimeKind.Unspecified)),
        ValueTag.Period => new PeriodValue(Text(), Moment(), Moment(), (Granularity)Number()) { LatestStart = Moment(), EarliestEnd = Moment() },
        ValueTag.Quantity => new QuantityValue(Amount(), Amount(), Amount(), Optional(), (QuantityBound)Number(), ReadBoolean()) { BroaderUnit = Optional() },
        ValueTag.Span => new SpanValue(Range()),
        ValueTag.Entity => new EntityReference(Text()),
        ValueTag.Annotation => new AnnotationReference(Number()),
        ValueTag.List => new ListValue(List(Value)!),
        _ => null,
    };

    private decimal? Amount() => ReadBoolean() ? ReadDecimal() : null;

    private DateTime? Moment() => ReadInt64() is var ticks && ticks < 0 ? null : new DateTime(ticks, DateTimeKind.Unspecified);

    private TextRange Range() => new(Number(), Number());

    private int Number() => Read7BitEncodedInt();

    private string? Optional() => ReadBoolean() ? Text() : null;

    private string Text()
    {
        var known = Number();
        if (known > 0)
        {
            return _strings[known - 1];
        }

        var text = new string(MemoryMarshal.Cast<byte, char>(ReadBytes(sizeof(char) * Number())));
        _strings.Add(text);
        return text;
    }

    private EquatableArray<T> List<T>(Func<T> read)
        where T : IEquatable<T>?
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return new EquatableArray<T>(items);
    }
}
