using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>The facts of a property while they are collected.</summary>
internal sealed class PropertyTally(string label)
{
    /// <summary>No enum has more values; nobody would read it.</summary>
    private const int MaxValues = 1024;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declaredSet = new(StringComparer.Ordinal);
    private readonly List<string> _declaredValues = [];
    private readonly SortedSet<string> _targets = new(StringComparer.Ordinal);
    private SourceKind _kind;
    private SeenValues _seen;
    private string? _target;
    private string? _summary;
    private bool _isList;
    private bool _isRequired;
    private bool _isExpected;
    private bool _isOpen;
    private int _count;
    private int _valueCount;

    public string Label => label;

    public bool IsDeclared { get; set; }

    public void Declare(SourceProperty property)
    {
        Declare(property.Kind, property.Target);
        _summary ??= property.Summary;
        _isList |= property.IsList;
        _isRequired |= property.IsRequired;
        _isExpected |= property.IsExpected;
        _targets.UnionWith(property.Targets ?? []);
        foreach (var value in property.Values ?? [])
            DeclareValue(value);
    }

    /// <summary>Counts an instance that has the property.</summary>
    public void Add(SourceNode node, Func<SourceScalar, string?> labelOf)
    {
        _count++;
        if (node is SourceList list)
        {
            _isList = true;
            foreach (var item in list.Items)
                AddScalar(item, labelOf);
        }
        else
        {
            AddScalar(node, labelOf);
        }
    }

    /// <summary>Adds what another file says.</summary>
    public void Add(PropertyFacts facts)
    {
        Declare(facts.Kind, facts.Target);
        _seen |= facts.Seen;
        _summary ??= facts.Summary;
        _isList |= facts.IsList;
        _isRequired |= facts.IsRequired;
        _isExpected |= facts.IsExpected;
        _isOpen |= facts.IsOpen;
        _count += facts.Count;
        _valueCount += facts.ValueCount;
        _targets.UnionWith(facts.Targets);
        for (var i = 0; i < facts.Values.Count; i++)
        {
            if (i < facts.DeclaredValueCount)
                DeclareValue(facts.Values[i]);
            else
                AddValue(facts.Values[i]);
        }
    }

    public PropertyFacts ToFacts() => new(
        label, _kind, _seen, _target, _isList, _isRequired, _isExpected, IsDeclared, _count, _valueCount,
        _isOpen ? [] : new(_declaredValues.Concat(_known.Where(value => !_declaredSet.Contains(value)).OrderBy(static value => value, StringComparer.Ordinal))),
        _isOpen ? 0 : _declaredValues.Count, _isOpen, new(_targets), _summary);

    /// <summary>
    /// The first kind counts. References point to what all declarations agree on, otherwise to anything: a rule that looked at
    /// the declarations of references alone would depend on how the files were grouped, because facts have one kind only.
    /// </summary>
    private void Declare(SourceKind kind, string? target)
    {
        if (kind == SourceKind.Inferred)
            return;

        if (kind != SourceKind.Reference)
            target = null;

        if (_kind == SourceKind.Inferred)
            (_kind, _target) = (kind, target);
        else if (_kind != kind || _target != target)
            _target = null;
    }

    private void AddScalar(SourceNode node, Func<SourceScalar, string?> labelOf)
    {
        if (node is not SourceScalar { IsNull: false } scalar)
            return;

        _valueCount++;
        if (scalar is SourceReference || _kind == SourceKind.Reference)
        {
            _seen |= SeenValues.Reference;
            if (labelOf(scalar) is { } target)
                _targets.Add(target);
        }
        else if (_kind is SourceKind.Inferred or SourceKind.Closed)
        {
            _seen |= KindOf(scalar);
            AddValue(scalar.Text);
        }
    }

    private static SeenValues KindOf(SourceScalar scalar)
    {
        if (!scalar.IsPlain)
            return SeenValues.Text;

        if (scalar.Text is "true" or "false")
            return SeenValues.Bool;

        // A number that would be written otherwise, such as 007 or 1e3, is a name made of digits.
        return Numbers.TryInt(scalar.Text, out var whole) && whole.ToString(System.Globalization.CultureInfo.InvariantCulture) == scalar.Text ? SeenValues.Int
            : Numbers.TryDecimal(scalar.Text, out var number) && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == scalar.Text
            ? SeenValues.Decimal
            : SeenValues.Text;
    }

    private void AddValue(string value)
    {
        if (_isOpen || !_known.Add(value) || _known.Count <= MaxValues)
            return;

        _isOpen = true;
        _known.Clear();
    }

    private void DeclareValue(string value)
    {
        if (_declaredSet.Add(value))
            _declaredValues.Add(value);

        AddValue(value);
    }
}
