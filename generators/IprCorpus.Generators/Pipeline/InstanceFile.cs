using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>One generated file of named instances.</summary>
internal sealed record InstanceFile(
    string Type,
    string Modifiers,
    EquatableArray<string> Members,
    EquatableArray<NamedInstance> Instances,
    EquatableArray<InstanceLookup> Lookups,
    string Namespace)
{
    public string HintName => $"Instances/{Type}.g.cs";

    /// <summary>Null where the type has more instances than the limit.</summary>
    public static InstanceFile? Create(NamedInstances named, CorpusLayout layout, int limit)
    {
        if (named.Instances.Count > limit)
        {
            return null;
        }

        var (type, kind) = named.Kind switch
        {
            InstanceKind.Document => (layout.Document, default),
            InstanceKind.Entity => (layout.Entities[named.Type], ValueKind.Entity),
            _ => (layout.Annotations[named.Type], ValueKind.Annotation),
        };
        var members = named.Kind == InstanceKind.Document ? MemberNames.WholeDocument(layout) : MemberNames.Whole(type, kind, layout);
        return new InstanceFile(
            named.Kind == InstanceKind.Document ? "Document" : type.Name,
            type.HasDerived ? "" : "sealed ",
            new EquatableArray<string>(members.OrderBy(static name => name, StringComparer.Ordinal)),
            named.Instances,
            new EquatableArray<InstanceLookup>(named.Lookups.Where(lookup => lookup.Values.Count <= limit)),
            layout.Schema.Namespace);
    }

    public SourceText Emit() =>
        InstanceEmitter.Emit(Type, Modifiers, Instances, Lookups, new HashSet<string>(Members, StringComparer.Ordinal), Namespace);
}
