using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the record of an entity or annotation type, and those of the two roots.</summary>
internal sealed class TypeEmitter
{
    private readonly CorpusLayout _layout;
    private readonly ValueKind _kind;
    private readonly IReadOnlyList<TypeLayout> _types;
    private readonly SourceWriter _writer;

    private TypeEmitter(CorpusLayout layout, ValueKind kind)
    {
        _layout = layout;
        _kind = kind;
        _types = kind == ValueKind.Entity ? layout.Entities : layout.Annotations;
        _writer = GeneratedFile.Shape(layout.Schema.Namespace);
    }

    private string Root => _kind.ToString();

    /// <summary>A declared type.</summary>
    public static SourceText Emit(TypeLayout type, ValueKind kind, CorpusLayout layout)
    {
        var emitter = new TypeEmitter(layout, kind);
        emitter.EmitDeclared(type);
        return emitter._writer.ToSourceText();
    }

    /// <summary>The root, <c>Entity</c> or <c>Annotation</c>.</summary>
    public static SourceText EmitRoot(ValueKind kind, CorpusLayout layout)
    {
        var emitter = new TypeEmitter(layout, kind);
        emitter.EmitRootRecord();
        return emitter._writer.ToSourceText();
    }

    private void EmitRootRecord()
    {
        var isEntity = _kind == ValueKind.Entity;
        XmlComment.Summary(_writer, isEntity
            ? $"Somebody or something that the documents of {_layout.Schema.Name} speak of."
            : $"An annotation of a document of {_layout.Schema.Name}: a statement about a span of its text.");
        JsonEmitter.EmitAttribute(_writer);
        _writer.Open($"public abstract partial record {Root} : {RuntimeNames.Runtime}.Corpus{Root}");
        EmitUnion(Root, _types.Count, _types.SelectMany(type => type.Base is null ? type.ConcreteTypes : []), isNew: false);
        _writer.Line();
        EmitConstructor(Root, "private protected", []);
        if (isEntity)
        {
            EmitById(Root, isNew: false);
        }
        else
        {
            _writer.Line();
            XmlComment.Summary(_writer, "The document whose text is annotated.");
            _writer.Line($"public Document Document => global::{_layout.Schema.Namespace}.Document._table.Of(_row);");
            if (_types.Any(static type => type.Schema.Reading is not null))
            {
                _writer.Line();
                XmlComment.Summary(_writer, "The covered text in the document's regularised reading; fragments are joined by one space.");
                _writer.Line("public string RegularizedText => Document.Regularized.TextOf(this);");
            }

            ContainerEmitter.EmitRoot(_writer, _layout);
        }

        Inverses.Emit(_writer, Root, _kind, _layout, MemberNames.Of(null, _kind, _layout));
        _writer.Close();
    }

    private void EmitDeclared(TypeLayout type)
    {
        var modifier = type.IsAbstract ? "abstract " : type.HasDerived ? "" : "sealed ";
        var @base = type.Base?.Name ?? Root;
        XmlComment.Summary(_writer, type.Schema.Summary ?? $"{type.Name}, a kind of {@base}.");
        JsonEmitter.EmitAttribute(_writer);
        _writer.Open($"public {modifier}partial record {type.Name} : {@base}{(_kind == ValueKind.Annotation ? LayerEmitter.InterfaceOf(type) : "")}");
        EmitNumbers(type);
        // Rows come first: to the compiler they are null until their initializer has run, and the union reads them.
        if (!type.IsAbstract)
        {
            EmitRows(type);
        }

        if (type.IsAbstract || type.HasDerived)
        {
            EmitUnion(type.Name, type.UnionIndex, type.ConcreteTypes, isNew: true);
        }

        var kept = _kind == ValueKind.Annotation ? KeptValues.Of(type, _layout).ToArray() : [];
        _writer.Line();
        foreach (var property in kept)
        {
            _writer.Line($"private readonly byte {KeptValues.FieldOf(property)};");
        }

        if (kept.Length > 0)
        {
            _writer.Line();
        }

        EmitConstructor(type.Name, modifier == "sealed " ? "private" : "private protected", kept);
        if (_kind == ValueKind.Entity)
        {
            EmitById(type.Name, isNew: true);
        }

        PropertyEmitter.Emit(_writer, type, kept, _layout.Schema.Namespace);
        if (_kind == ValueKind.Annotation)
        {
            SpanTexts.Emit(_writer, type, _layout);
            ContainerEmitter.EmitMark(_writer, type, _layout);
            LayerEmitter.Emit(_writer, type, _layout);
        }

        Inverses.Emit(_writer, type.Name, _kind, _layout, MemberNames.Of(type, _kind, _layout));
        JsonEmitter.EmitProperties(_writer, type);
        if (_kind == ValueKind.Annotation)
        {
            ColumnEmitter.Emit(_writer, type);
        }

        _writer.Close();
    }

    private string Plural => _kind == ValueKind.Entity ? "Entities" : "Annotations";

    /// <summary>A type that others derive from has a table of its own rows besides the one of all.</summary>
    private static string OwnTable(TypeLayout type) => type.HasDerived ? "_rows" : "_table";

    /// <summary>The number of the type, if it has instances, and the columns of its properties.</summary>
    private void EmitNumbers(TypeLayout type)
    {
        if (!type.IsAbstract)
        {
            _writer.Line($"internal {(HasConcreteBase(type) ? "new " : "")}const int _type = {type.Index};");
        }

        PropertyEmitter.EmitColumns(_writer, type);
        if (!type.IsAbstract || type.OwnProperties.Any())
        {
            _writer.Line();
        }
    }

    private void EmitRows(TypeLayout type)
    {
        // Every base has a _table; only one that has instances of its own has _rows.
        var isNew = HasConcreteBase(type) || !type.HasDerived;
        _writer.Line($"internal {(isNew ? "new " : "")}static readonly {RuntimeNames.Storage}.Concrete{Plural}<{type.Name}> {OwnTable(type)} =");
        _writer.Continue($"new(_Store.Instance, _type, static row => new {type.Name}(row));");
        if (type.HasDerived)
        {
            _writer.Line();
        }
    }

    private static bool HasConcreteBase(TypeLayout type) => type.SelfAndBases.Skip(1).Any(static ancestor => !ancestor.IsAbstract);

    private void EmitUnion(string type, int number, IEnumerable<TypeLayout> members, bool isNew)
    {
        _writer.Line($"internal {(isNew ? "new " : "")}static readonly {RuntimeNames.Storage}.Union{Plural}<{type}> _table =");
        _writer.Continue(() =>
        {
            _writer.Open($"new(_Store.Instance, {number}, static type => type switch");
            foreach (var member in members)
            {
                var name = $"global::{_layout.Schema.Namespace}.{member.Name}";
                _writer.Line($"{name}._type => {name}.{OwnTable(member)},");
            }

            _writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(type)),");
            _writer.Close("});");
        });
    }

    private void EmitConstructor(string name, string access, IEnumerable<PropertyLayout> kept)
    {
        _writer.Line($"{access} {name}({RuntimeNames.Row} row)");
        _writer.Open("    : base(row)");
        foreach (var property in kept)
        {
            _writer.Line($"{KeptValues.FieldOf(property)} = unchecked((byte)row.Int32({property.ColumnName}));");
        }

        _writer.Close();
    }

    private void EmitById(string name, bool isNew)
    {
        _writer.Line();
        XmlComment.Summary(_writer, $"The {name} with that id, or null.");
        _writer.Line($"public {(isNew ? "new " : "")}static {name}? ById(string id) => _table.Find(id);");
    }
}
