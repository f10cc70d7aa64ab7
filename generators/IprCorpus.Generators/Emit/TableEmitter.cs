using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// Writes the tables of all records: which rows are theirs, and how one becomes an object. They are in a namespace of their own,
/// so that completion after a record's name shows what its users need and nothing else.
/// </summary>
internal static class TableEmitter
{
    public static SourceText Emit(CorpusLayout layout)
    {
        var schema = layout.Schema;
        var writer = GeneratedFile.Shape(GeneratedNamespaces.Tables(schema.Namespace));
        Open(writer, "Document", "The documents.");
        writer.Line($"public static readonly {RuntimeNames.Storage}.Documents<{RecordOf("Document", schema.Namespace)}> Table =");
        writer.Continue($"new({StoreOf(schema.Namespace)}, {Create("Document", schema.Namespace)});");
        writer.Close();
        EmitKind(writer, ValueKind.Entity, layout.Entities, schema.Namespace);
        EmitKind(writer, ValueKind.Annotation, layout.Annotations, schema.Namespace);
        return writer.ToSourceText();
    }

    private static void EmitKind(SourceWriter writer, ValueKind kind, IReadOnlyList<TypeLayout> types, string @namespace)
    {
        var plural = kind == ValueKind.Entity ? "Entities" : "Annotations";
        writer.Line();
        Open(writer, kind.ToString(), $"All {(kind == ValueKind.Entity ? "entities" : "annotations")}.");
        EmitUnion(writer, plural, kind.ToString(), types.Count, types.SelectMany(static type => type.Base is null ? type.ConcreteTypes : []), @namespace);
        writer.Close();
        foreach (var type in types)
        {
            writer.Line();
            Open(writer, type.Name, $"The rows of {type.Name}.");
            if (!type.IsAbstract)
            {
                writer.Line($"public static readonly {RuntimeNames.Storage}.Concrete{plural}<{RecordOf(type.Name, @namespace)}> {OwnTable(type)} =");
                writer.Continue($"new({StoreOf(@namespace)}, {type.Index}, {Create(type.Name, @namespace)});");
            }

            if (!type.IsAbstract && type.HasDerived)
            {
                writer.Line();
            }

            if (type.IsAbstract || type.HasDerived)
            {
                EmitUnion(writer, plural, type.Name, type.UnionIndex, type.ConcreteTypes, @namespace);
            }

            writer.Close();
        }
    }

    private static void EmitUnion(SourceWriter writer, string plural, string type, int number, IEnumerable<TypeLayout> members, string @namespace)
    {
        writer.Line($"public static readonly {RuntimeNames.Storage}.Union{plural}<{RecordOf(type, @namespace)}> {GeneratedNamespaces.TableField(type)} =");
        writer.Continue(() =>
        {
            writer.Open($"new({StoreOf(@namespace)}, {number}, static type => type switch");
            foreach (var member in members)
            {
                writer.Line($"{member.Index} => global::{GeneratedNamespaces.Tables(@namespace)}.{member.Name}.{OwnTable(member)},");
            }

            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(type)),");
            writer.Close("});");
        });
    }

    private static void Open(SourceWriter writer, string name, string summary)
    {
        XmlComment.Summary(writer, summary);
        GeneratedFile.Attribute(writer);
        writer.Open($"internal static class {name}");
    }

    /// <summary>A type that others derive from has a table of its own rows besides the one of all.</summary>
    private static string OwnTable(TypeLayout type) => type.HasDerived ? GeneratedNamespaces.RowsField(type.Name) : GeneratedNamespaces.TableField(type.Name);

    private static string RecordOf(string type, string @namespace) => $"global::{@namespace}.{type}";

    private static string StoreOf(string @namespace) => $"global::{GeneratedNamespaces.Data(@namespace)}.Store.Instance";

    private static string Create(string type, string @namespace) => $"{RuntimeNames.Storage}.Records.Create<{RecordOf(type, @namespace)}>";
}
