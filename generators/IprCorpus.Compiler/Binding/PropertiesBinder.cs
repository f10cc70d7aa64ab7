using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Binds the properties of one document, entity or annotation to those that its type has.</summary>
internal sealed class PropertiesBinder(BindingContext context, ValueBinder values)
{
    private const int Listed = 20;

    private readonly DiagnosticBag _bag = context.Shape.Bag;

    /// <summary>
    /// The values in the order of the type's properties. A default stands where nothing is stated. A bad value of an optional property
    /// is left out, and so is a bad item of a list; null where a required one is missing or bad.
    /// </summary>
    /// <param name="owner">The place to report what is missing.</param>
    /// <param name="self">The id of the entity or annotation; null for a document.</param>
    public Value?[]? Bind(TypeTable table, int type, SourceNode owner, IReadOnlyList<SourceEntry> entries, string? self)
    {
        var properties = table.AllProperties(type);
        var bound = new Value?[properties.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            var (key, node) = entries[i];
            var position = context.Conventions.PropertyOf(table, type, key.Text);
            if (position < 0)
            {
                // A key that is misspelt is not missing as well.
                var meant = Unknown(table, type, key);
                if (meant >= 0)
                    bound[meant] ??= Bad.Value;
            }
            else if (context.Conventions.IsLeftOut(node) && properties[position] is { IsOptional: true } or { IsList: true })
                bound[position] = properties[position].IsList ? null : Bad.Value; // No value is stated, which is no place for a default.
            else
                bound[position] = (properties[position].IsList ? BindList(properties[position], context.Conventions.AsList(node), self)
                    : values.Bind(properties[position], node, self)) ?? Bad.Value;
        }

        var isSound = true;
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] ??= properties[i].Default;
            if (bound[i] is not (null or Bad))
                continue;

            if (properties[i] is { IsOptional: false, IsList: false } property)
            {
                isSound = false;
                if (bound[i] is null)
                    Missing(table, type, owner, property);
            }

            bound[i] = null;
        }

        return isSound ? bound : null;
    }

    private ListValue? BindList(PropertySchema property, SourceNode node, string? self)
    {
        if (node is not SourceList list)
        {
            if (node is not SourceScalar { IsNull: true })
                context.Shape.Wrong(property.Name, NodeShape.List, node);

            return null;
        }

        var items = new List<Value>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (values.Bind(property, item, self) is { } value)
                items.Add(value);
        }

        return new ListValue(new EquatableArray<Value>(items.ToArray()));
    }

    /// <summary>Reports a key that is no property; the position of the property that it is nearly the name of, or -1.</summary>
    private int Unknown(TypeTable table, int type, SourceScalar key)
    {
        for (var owner = type; owner >= 0; owner = table.BaseOf(owner))
        {
            if (context.Types.IsUnsound(table[owner].Name + "." + key.Text))
                return -1;
        }

        if (!_bag.HasRoom)
        {
            _bag.Add(ValueRules.UnknownProperty, key.Start, key.End, table[type].Name, Messages.Excerpt(key.Text), string.Empty, string.Empty);
            return -1;
        }

        var names = table.AllProperties(type).Select(context.Conventions.NameOf).ToList();
        var nearest = Spelling.Nearest(key.Text, [.. context.Conventions.KeysOf(table), .. names]);
        _bag.Add(
            ValueRules.UnknownProperty, key.Start, key.End, table[type].Name, Messages.Excerpt(key.Text),
            nearest is not null ? $" Did you mean '{nearest}'?" : context.Conventions.AdviceFor(key, table),
            names.Count == 0 ? "It has no properties" : "Its properties are " + Messages.FirstOf(names, Listed));
        return nearest is null ? -1 : names.IndexOf(nearest);
    }

    private void Missing(TypeTable table, int type, SourceNode owner, PropertySchema property) =>
        _bag.Add(ValueRules.MissingProperty, owner.Start, owner.End, table[type].Name, property.Name,
            property.TypeName ?? property.Kind.ToString().ToLowerInvariant());

    /// <summary>Stands for a value that is given and bad until all are bound; it has been reported, unlike a missing one.</summary>
    private sealed record Bad : Value
    {
        public static readonly Bad Value = new();
    }
}
