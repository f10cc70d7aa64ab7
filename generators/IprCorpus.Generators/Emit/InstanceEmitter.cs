using IprCorpus.Compiler.Layout;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes named instances: a static property for each document, entity, or annotation that has a C# name.</summary>
internal static class InstanceEmitter
{
    /// <summary>The named instances of one type; a name that the type already has is left out.</summary>
    public static SourceText Emit(
        string type, string modifiers, IEnumerable<NamedInstance> instances, IEnumerable<InstanceLookup> lookups, HashSet<string> members, string @namespace)
    {
        var writer = GeneratedFile.Shape(@namespace);
        writer.Line("#pragma warning disable CS0108 // a derived type may have an instance of the same name");
        writer.Line();
        foreach (var lookup in lookups)
        {
            var values = string.Concat(lookup.Values.Select(static value => ", " + CSharpLiteral.String(value)));
            writer.LongLine($"[{RuntimeNames.Runtime}.LookupValues({CSharpLiteral.String(lookup.Method)}", values, ")]");
        }

        writer.Open($"public {modifiers}partial record {type}");
        var isFirst = true;
        foreach (var instance in instances.Where(instance => members.Add(instance.MemberName)))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            XmlComment.Summary(writer, instance.Summary);
            writer.Line($"public static {type} {instance.MemberName} => {GeneratedNamespaces.TableOf(type, @namespace)}.Named({Find(instance)});");
        }

        writer.Close();
        return writer.ToSourceText();
    }

    private static string Find(NamedInstance instance) =>
        instance.Document is { } document
            ? $"{CSharpLiteral.String(document)}, {CSharpLiteral.String(instance.Id)}"
            : CSharpLiteral.String(instance.Id);
}
