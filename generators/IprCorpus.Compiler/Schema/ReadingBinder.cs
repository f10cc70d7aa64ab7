using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Schema;

/// <summary>Binds the rules of the regularised reading; a type without one has that of its base.</summary>
internal sealed class ReadingBinder(DiagnosticBag bag)
{
    public void Bind(TypeSection annotations)
    {
        foreach (var type in annotations.Types)
            type.Reading = Own(type);

        foreach (var type in annotations.Types)
            type.Reading = type.Line.Select(static member => member.Reading).FirstOrDefault(static rule => rule is not null);
    }

    private ReadingRule? Own(TypeDraft type)
    {
        if (type.Declaration.ReadingText is { } text)
            return new ReadingRule(null, text);

        if (type.Declaration.ReadingProperty is not { } name)
            return null;

        var properties = type.Line.SelectMany(static member => member.Properties).Select(static property => property.Schema).ToList();
        if (properties.Find(property => property.Name == name.Text) is { Kind: ValueKind.String, IsList: false })
            return new ReadingRule(name.Text, null);

        var candidates = properties.Where(static property => property is { Kind: ValueKind.String, IsList: false }).Select(static property => property.Name);
        bag.Add(SchemaRules.InvalidReading, name.Start, name.End, Messages.Excerpt(name.Text), type.Name, Spelling.DidYouMean(name.Text, candidates));
        return null;
    }
}
