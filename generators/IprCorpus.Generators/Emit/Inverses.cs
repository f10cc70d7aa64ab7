using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the inverse lists of records: one for each reference property that points to their type.</summary>
internal static class Inverses
{
    /// <summary>The properties of documents, entities and annotations that refer to exactly the named type and have an inverse.</summary>
    public static IEnumerable<(TypeLayout Referrer, PropertyLayout Property, string List)> To(string typeName, ValueKind kind, CorpusLayout layout)
    {
        foreach (var (types, list) in new[] { ([layout.Document], "DocumentList"), (layout.Entities, "EntityList"), (layout.Annotations, "AnnotationList") })
        {
            foreach (var type in types)
            {
                foreach (var property in type.OwnProperties)
                {
                    if (property.Schema.Kind == kind && property.Schema.TypeName == typeName && property.Schema.InverseName is not null)
                    {
                        yield return (type, property, list);
                    }
                }
            }
        }
    }

    /// <summary>Writes the lists of a type.</summary>
    public static void Emit(SourceWriter writer, string typeName, ValueKind kind, CorpusLayout layout, ISet<string> members)
    {
        foreach (var (referrer, property, list) in To(typeName, kind, layout))
        {
            var name = property.Schema.InverseName!;
            if (!members.Add(name))
            {
                continue;
            }

            var isList = property.Schema.IsList;
            writer.Line();
            XmlComment.Summary(writer, $"Every {referrer.Name} whose {property.Schema.MemberName} {(isList ? "includes" : "is")} this.");
            writer.Line($"public global::IprCorpus.Runtime.{list}<{referrer.Name}> {name} =>");
            writer.Continue($"{GeneratedNamespaces.TableOf(referrer.Name, layout.Schema.Namespace)}.ReferringTo(this, {PropertyCode.Column(property)}" +
                $"{(isList ? ", isList: true" : "")});");
        }
    }
}
