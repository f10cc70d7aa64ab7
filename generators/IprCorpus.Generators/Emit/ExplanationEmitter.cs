using IprCorpus.Compiler.Layout;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the summaries of the schema as data, for pages that show records with the explanations of their types.</summary>
internal static class ExplanationEmitter
{
    /// <summary>Writes the member of the store; nothing where the schema explains nothing.</summary>
    public static void Emit(SourceWriter writer, CorpusLayout layout)
    {
        var explained = Explained(layout).Where(static pair => pair.Summary is not null).ToList();
        if (explained.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Open("protected override string? Explain(string name) => name switch");
        foreach (var (name, summary) in explained)
        {
            writer.Line($"{CSharpLiteral.String(name)} => {CSharpLiteral.String(summary!)},");
        }

        writer.Line("_ => null,");
        writer.Close("};");
    }

    /// <summary>Everything that can have a summary, under the names of C# types and enum values, and the names that seeds give properties.</summary>
    private static IEnumerable<(string Name, string? Summary)> Explained(CorpusLayout layout)
    {
        foreach (var type in layout.Entities.Concat(layout.Annotations).Prepend(layout.Document))
        {
            yield return (type.Name, type.Schema.Summary);
            foreach (var property in type.OwnProperties)
            {
                yield return ($"{type.Name}.{property.Schema.Name}", property.Schema.Summary);
            }
        }

        foreach (var declared in layout.Schema.Enums)
        {
            yield return (declared.Name, declared.Summary);
            foreach (var value in declared.Values)
            {
                yield return ($"{declared.Name}.{value.MemberName}", value.Summary);
            }
        }
    }
}
