using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>One generated file of named instances.</summary>
internal sealed record InstanceFile(
    string Type,
    string Modifiers,
    EquatableArray<string> Members,
    EquatableArray<InstanceEmitter.Instance> Instances,
    string Namespace)
{
    public string HintName => $"Instances/{Type}.g.cs";

    /// <summary>Null where the type has no instances, or more than the limit.</summary>
    public static InstanceFile? Create(
        string type, string modifiers, HashSet<string> members, InstanceEmitter.Instance[] instances, CorpusLayout layout, int limit) =>
        instances.Length == 0 || instances.Length > limit
            ? null
            : new InstanceFile(
                type,
                modifiers,
                new EquatableArray<string>(members.OrderBy(static name => name, StringComparer.Ordinal)),
                new EquatableArray<InstanceEmitter.Instance>(instances),
                layout.Schema.Namespace);

    public SourceText Emit() =>
        InstanceEmitter.Emit(Type, Modifiers, Instances, new HashSet<string>(Members, StringComparer.Ordinal), Namespace);
}
