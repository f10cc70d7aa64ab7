using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Makes one type of all types of a layer, with the label as a property.</summary>
internal static class Layers
{
    public static TypeFacts Join(string layer, IEnumerable<TypeFacts> types)
    {
        var joined = new TypeTally(layer);
        foreach (var type in types)
            joined.Add(type with { Layer = null });

        var label = new PropertyTally(SchemaInference.LabelProperty) { IsDeclared = true };
        label.Declare(new SourceProperty(SchemaInference.LabelProperty, SourceKind.Text, IsRequired: true, Summary: "What the format calls the annotation."));
        var facts = joined.ToFacts();
        return facts with { Properties = new EquatableArray<PropertyFacts>(facts.Properties.Where(static property => property.Label != SchemaInference.LabelProperty).Prepend(label.ToFacts())) };
    }
}
