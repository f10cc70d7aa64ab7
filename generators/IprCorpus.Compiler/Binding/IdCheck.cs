using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Checks the ids that files give. A bad id is reported and kept: what refers to it is not wrong for that.</summary>
internal sealed class IdCheck(DiagnosticBag bag)
{
    /// <summary>The id of a document or entity.</summary>
    public void Check(SourceScalar id)
    {
        if (!SeedNames.IsId(id.Text))
            bag.Add(ReferenceRules.InvalidId, id.Start, id.End, Messages.Excerpt(id.Text),
                id.Text.Length <= SeedNames.MaxLength && SeedNames.ToId(id.Text) is { } near ? $" Write '{near}'." : string.Empty);
        else
            CheckForm(id);
    }

    /// <summary>The id of an annotation, which never becomes a C# name.</summary>
    public bool CheckAnnotation(SourceScalar id)
    {
        if (id.Text.Length <= SeedNames.MaxLength && !id.Text.Any(char.IsWhiteSpace))
        {
            CheckForm(id);
            return true;
        }

        bag.Add(ReferenceRules.InvalidAnnotationId, id.Start, id.End, Messages.Excerpt(id.Text));
        return false;
    }

    /// <summary>The C# name of a named instance; null where it can have none.</summary>
    public string? MemberName(SourceScalar name, TypeTable table, int type)
    {
        var member = CSharpNames.Pascal(name.Text);
        if (!table.MembersAround(type).Contains(member))
            return member;

        bag.Add(NameRules.MemberHidesProperty, name.Start, name.End, Messages.Excerpt(name.Text), table[type].Name, member);
        return null;
    }

    public void CheckForm(SourceScalar name)
    {
        if (Composition.ToComposed(name.Text) is { } composed)
            bag.Add(NameRules.NameNotNormalized, name.Start, name.End, Messages.Excerpt(name.Text), Messages.Excerpt(composed));
    }
}
