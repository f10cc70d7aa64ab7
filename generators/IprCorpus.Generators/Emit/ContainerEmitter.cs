using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the properties that lead from every annotation to what it is in, and the mark of inference that comes from there.</summary>
internal static class ContainerEmitter
{
    private const string Mark = "_isMarkedInferred";
    private const string Hidden = "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]";

    /// <summary>Writes the members of the root.</summary>
    public static void EmitRoot(SourceWriter writer, CorpusLayout layout)
    {
        foreach (var type in layout.Annotations.Where(static type => type.Schema.Container is not null))
        {
            writer.Line();
            XmlComment.Summary(writer, $"The innermost {type.Name} in which the annotation lies, other than itself; null where it lies in none as a whole.");
            writer.Line($"public {type.Name}? {type.Schema.Container} => {ListOf(type, layout)}.InnermostCovering(this);");
        }

        if (layout.Annotations.All(static type => type.Schema.Inferred is null))
        {
            return;
        }

        writer.Line();
        writer.Line(Hidden);
        writer.Line($"internal virtual bool {Mark} => false;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public sealed override bool IsInferred => {string.Join(" || ", Marks(layout).Prepend(Mark))};");
    }

    /// <summary>Writes what marks an annotation of a type.</summary>
    public static void EmitMark(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        if (type.Schema.Inferred is not { } rule || type.Base?.Schema.Inferred == rule)
        {
            return;
        }

        var property = type.Properties.First(property => property.Schema.MemberName == rule.Property).Schema;
        var value = property.Kind == ValueKind.Bool
            ? rule.Value == 0 ? "false" : "true"
            : $"({PropertyCode.NameOf(property)}){rule.Value}";
        writer.Line();
        writer.Line(Hidden);
        writer.Line($"internal override bool {Mark} => {rule.Property} == {value};");
    }

    private static IEnumerable<string> Marks(CorpusLayout layout) =>
        from type in layout.Annotations
        where type.Schema is { Container: not null, Inferred: not null }
        select $"global::System.Linq.Enumerable.Any({ListOf(type, layout)}.Covering(this), static container => container.{Mark})";

    private static string ListOf(TypeLayout type, CorpusLayout layout) => $"global::{layout.Schema.Namespace}.Corpus.{type.Schema.Plural}";
}
