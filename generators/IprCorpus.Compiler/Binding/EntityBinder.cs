using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Binds the entities of a registry.</summary>
internal sealed class EntityBinder(SchemaTypes types, NodeShape shape)
{
    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly InstanceTypes _instances = new(types, shape.Bag);
    private readonly IdCheck _ids = new(shape.Bag);
    private readonly KeyCollector _keys = new(shape.Bag);

    /// <summary>Null after a mistake that leaves no entity.</summary>
    public EntityResult? Bind(SourceEntity source)
    {
        _ids.Check(source.Id);
        var type = _instances.Find(types.Entities, source.Type);
        if (type < 0)
            return null;

        var values = new ValueBinder(types, shape) { Self = source.Id.Text };
        if (new PropertiesBinder(types, values, shape).Bind(types.Entities, type, source.Id, source.Properties) is not { } bound)
            return null;

        return new EntityResult(
            new EntityModel(type, source.Id.Text, _ids.MemberName(source.Id, types.Entities, type), new EquatableArray<Value?>(bound)),
            _bag.Locate(source.Id.Start, source.Id.End),
            new EquatableArray<PendingReference>(values.References.ToArray()),
            _keys.Collect(types.Entities.AllProperties(type), bound, source.Properties));
    }
}
