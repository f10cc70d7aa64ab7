using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Collects the values that must be unique over the corpus, with their places.</summary>
internal sealed class KeyCollector(DiagnosticBag bag)
{
    public EquatableArray<KeyDeclaration> Collect(IReadOnlyList<PropertySchema> properties, Value?[] values, IReadOnlyList<SourceEntry> entries)
    {
        List<KeyDeclaration>? keys = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (!properties[i].IsKey || values[i] is not { } value)
                continue;

            var at = entries.First(entry => entry.Key.Text == properties[i].Name).Value;
            var text = value is IntValue { Number: var number } ? Messages.Number(number) : ((StringValue)value).Text;
            (keys ??= []).Add(new KeyDeclaration(i, text, bag.Locate(at.Start, at.End)));
        }

        return keys is null ? default : new EquatableArray<KeyDeclaration>(keys.ToArray());
    }
}
