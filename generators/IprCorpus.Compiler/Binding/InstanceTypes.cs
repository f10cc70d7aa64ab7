using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Binding;

/// <summary>Finds the types that entities and annotations name.</summary>
internal sealed class InstanceTypes(SchemaTypes types, DiagnosticBag bag)
{
    /// <summary>The position of the named type; -1 for a type that has no instances, after a report where that is the file's mistake.</summary>
    public int Find(TypeTable table, SourceScalar name)
    {
        var type = table.IndexOf(name.Text);
        if (type >= 0 && !table[type].IsAbstract)
            return type;

        if (type >= 0 || name.Text == table.Root)
            Abstract(table, name);
        else if (!types.IsUnsound(name.Text))
            Unknown(table, name);

        return -1;
    }

    private void Abstract(TypeTable table, SourceScalar name)
    {
        var derived = table.ConcreteDescendants(name.Text).Select(type => table[type].Name).ToList();
        bag.Add(DiagnosticRules.AbstractInstance, name.Start, name.End, name.Text, derived.Count == 0 ? "there are none" : Messages.List(derived));
    }

    private void Unknown(TypeTable table, SourceScalar name)
    {
        var isEntity = table == types.Entities;
        var other = isEntity ? types.Annotations : types.Entities;
        var hint = other.IndexOf(name.Text) >= 0 ? $" It is an {(isEntity ? "annotation" : "entity")} type."
            : bag.HasRoom ? Spelling.DidYouMean(name.Text, table.ConcreteDescendants(table.Root).Select(type => table[type].Name))
            : string.Empty;
        bag.Add(DiagnosticRules.UnknownInstanceType, name.Start, name.End, isEntity ? "entity" : "annotation", Messages.Excerpt(name.Text), hint);
    }
}
