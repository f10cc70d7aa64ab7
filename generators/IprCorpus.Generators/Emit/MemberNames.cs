using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Generators.Emit;

/// <summary>Collects the member names that a generated record already has, so that nothing is generated twice or hides what is inherited.</summary>
internal static class MemberNames
{
    /// <summary>All members of a document record, its lists included; its named instances aside.</summary>
    public static HashSet<string> WholeDocument(CorpusLayout layout)
    {
        var names = OfDocument(layout);
        names.UnionWith(GeneratedMembers.OfDocuments(layout.Schema));
        return names;
    }

    /// <summary>The members of a document record, its lists and its named instances aside.</summary>
    public static HashSet<string> OfDocument(CorpusLayout layout)
    {
        var names = new HashSet<string>(ReservedNames.DocumentMembers, StringComparer.Ordinal) { layout.Document.Name };
        AddProperties(names, layout.Document);
        return names;
    }

    /// <summary>The members of a root or declared record, inherited ones included; its own inverse lists and named instances aside.</summary>
    public static HashSet<string> Of(TypeLayout? type, ValueKind kind, CorpusLayout layout)
    {
        var reserved = kind == ValueKind.Entity ? ReservedNames.EntityMembers : ReservedNames.AnnotationMembers;
        var names = new HashSet<string>(reserved, StringComparer.Ordinal) { type?.Name ?? kind.ToString() };
        if (kind == ValueKind.Annotation)
        {
            names.UnionWith(GeneratedMembers.OfAnnotations(layout.Schema));
            names.UnionWith(type?.Properties.Select(property => GeneratedMembers.TextOf(property.Schema, layout.Schema)).OfType<string>() ?? []);
        }

        if (type is null)
        {
            return names;
        }

        AddProperties(names, type);
        names.UnionWith(Inverses.To(kind.ToString(), kind, layout).Select(inverse => inverse.Property.Schema.InverseName!));
        foreach (var ancestor in type.SelfAndBases.Skip(1))
        {
            names.UnionWith(Inverses.To(ancestor.Name, kind, layout).Select(inverse => inverse.Property.Schema.InverseName!));
        }

        return names;
    }

    /// <summary>All members of a declared record, its own inverse lists included; its named instances aside.</summary>
    public static HashSet<string> Whole(TypeLayout type, ValueKind kind, CorpusLayout layout)
    {
        var names = Of(type, kind, layout);
        names.UnionWith(Inverses.To(type.Name, kind, layout).Select(inverse => inverse.Property.Schema.InverseName!));
        return names;
    }

    private static void AddProperties(HashSet<string> names, TypeLayout type)
    {
        foreach (var property in type.Properties)
        {
            names.Add(property.Schema.MemberName);
            if (property.Schema.LookupName is { } lookup)
            {
                names.Add(lookup);
            }
        }
    }
}
