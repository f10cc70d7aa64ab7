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
        GeneratedFile.Attribute(_writer);
        _writer.Open($"public abstract partial record {Root} : {RuntimeNames.Runtime}.Corpus{Root}" +
            $"{(isEntity ? "" : $", {RuntimeNames.Runtime}.IAnnotationType<{Root}>")}");
        EmitConstructor(Root, "private protected", []);
        if (isEntity)
        {
            EmitById(Root, isNew: false);
        }
        else
        {
            _writer.Line();
            EmitTable(Root);
            _writer.Line();
            XmlComment.Summary(_writer, "The document whose text is annotated.");
            _writer.Line($"public Document Document => {Table("Document")}.Of(_row);");
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
        GeneratedFile.Attribute(_writer);
        _writer.Open($"public {modifier}partial record {type.Name} : {@base}{Interfaces(type)}");
        var kept = _kind == ValueKind.Annotation ? KeptValues.Of(type, _layout).ToArray() : [];
        foreach (var property in kept)
        {
            _writer.Line("[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");
            _writer.Line($"private readonly byte {KeptValues.FieldOf(property)};");
        }

        if (kept.Length > 0)
        {
            _writer.Line();
        }

        EmitConstructor(type.Name, modifier == "sealed " ? "private" : "private protected", kept);
        if (!type.IsAbstract)
        {
            _writer.Line();
            EmitCreate(_writer, type.Name);
        }

        if (_kind == ValueKind.Annotation)
        {
            _writer.Line();
            EmitTable(type.Name);
        }

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
        EmitName(type);
        JsonEmitter.EmitProperties(_writer, type);
        if (_kind == ValueKind.Annotation)
        {
            ColumnEmitter.Emit(_writer, type);
        }

        _writer.Close();
    }

    /// <summary>Writes what makes a record of a row; explicitly implemented, so that completion does not show it.</summary>
    public static void EmitCreate(SourceWriter writer, string type) =>
        writer.Line($"static {type} {RuntimeNames.Storage}.IRecord<{type}>.Create({RuntimeNames.Row} row) => new(row);");

    /// <summary>Writes where the annotations of a type are listed; explicitly implemented, as above.</summary>
    private void EmitTable(string type) =>
        _writer.Line($"static {RuntimeNames.Storage}.AnnotationTable<{type}> {RuntimeNames.Runtime}.IAnnotationType<{type}>.Table => {Table(type)};");

    private string Table(string type) => GeneratedNamespaces.TableOf(type, _layout.Schema.Namespace);

    private void EmitConstructor(string name, string access, IEnumerable<PropertyLayout> kept)
    {
        _writer.Line($"{access} {name}({RuntimeNames.Row} row)");
        _writer.Open("    : base(row)");
        foreach (var property in kept)
        {
            _writer.Line($"{KeptValues.FieldOf(property)} = unchecked((byte)row.Int32({PropertyCode.Column(property)}));");
        }

        _writer.Close();
    }

    private void EmitById(string name, bool isNew)
    {
        _writer.Line();
        XmlComment.Summary(_writer, $"The {name} with that id, or null.");
        _writer.Line($"public {(isNew ? "new " : "")}static {name}? ById(string id) => {Table(name)}.Find(id);");
    }

    /// <summary>Writes the name that an entity is shown by, where it has a property for it.</summary>
    private void EmitName(TypeLayout type)
    {
        if (_kind == ValueKind.Entity
            && type.OwnProperties.Any(static property => property.Schema is { MemberName: "Name", Kind: ValueKind.String, IsList: false }))
        {
            _writer.Line();
            _writer.Line("/// <inheritdoc/>");
            _writer.Line("protected override string? _name => Name;");
        }
    }

    private string Interfaces(TypeLayout type)
    {
        var creates = type.IsAbstract ? "" : $", {RuntimeNames.Storage}.IRecord<{type.Name}>";
        return _kind == ValueKind.Entity ? creates : $", {RuntimeNames.Runtime}.IAnnotationType<{type.Name}>{creates}{LayerEmitter.InterfaceOf(type)}";
    }
}
