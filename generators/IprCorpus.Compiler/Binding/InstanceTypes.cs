using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Binding;

/// <summary>Finds the types that entities and annotations name.</summary>
internal sealed class InstanceTypes(SchemaTypes types, DiagnosticBag bag)
{
    /// <summary>
    /// The position of the type that a foreign format calls so, or of the type of its layer where labels are no types there;
    /// -1 for a type that has no instances, after a report.
    /// </summary>
    public int FindLabel(TypeTable table, SourceScalar label, string? layer)
    {
        var type = table.IndexOfLabel(label.Text);
        if (type < 0 && layer is not null)
            type = table.IndexOfLabel(layer);

        if (type >= 0 && !table[type].IsAbstract)
            return type;

        if (type >= 0)
            Abstract(table, label);
        else if (!types.IsUnsound(label.Text))
            bag.Add(
                FormatRules.UnknownLabel, label.Start, label.End, Messages.Excerpt(label.Text),
                bag.HasRoom ? Spelling.DidYouMean(label.Text, table.ConcreteDescendants(table.Root).Select(type => table[type].LabelText)) : string.Empty);

        return -1;
    }

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
        bag.Add(ReferenceRules.AbstractInstance, name.Start, name.End, name.Text, derived.Count == 0 ? "there are none" : Messages.List(derived));
    }

    private void Unknown(TypeTable table, SourceScalar name)
    {
        var isEntity = table == types.Entities;
        var other = isEntity ? types.Annotations : types.Entities;
        var hint = other.IndexOf(name.Text) >= 0 ? $" It is an {(isEntity ? "annotation" : "entity")} type."
            : bag.HasRoom ? Spelling.DidYouMean(name.Text, table.ConcreteDescendants(table.Root).Select(type => table[type].Name))
            : string.Empty;
        bag.Add(ReferenceRules.UnknownInstanceType, name.Start, name.End, isEntity ? "entity" : "annotation", Messages.Excerpt(name.Text), hint);
    }
}
