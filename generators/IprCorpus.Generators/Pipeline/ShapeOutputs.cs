using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Emits what follows from the schema alone: enums, records, the façade.</summary>
internal static class ShapeOutputs
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CorpusLayout?> layout) =>
        context.RegisterSourceOutput(layout, static (output, layout) =>
        {
            if (layout is null)
            {
                return;
            }

            output.AddSource("Corpus.g.cs", CorpusEmitter.Emit(layout));
            output.AddSource("Document.g.cs", DocumentEmitter.Emit(layout));
            output.AddSource("Entity.g.cs", TypeEmitter.EmitRoot(ValueKind.Entity, layout));
            output.AddSource("Annotation.g.cs", TypeEmitter.EmitRoot(ValueKind.Annotation, layout));
            output.AddSource("Tables.g.cs", TableEmitter.Emit(layout));
            foreach (var schema in layout.Schema.Enums.Where(static schema => !schema.IsBuiltIn))
            {
                output.AddSource($"Enums/{schema.Name}.g.cs", EnumEmitter.Emit(schema, layout.Schema));
            }

            AddTypes(output, "Entities", ValueKind.Entity, layout.Entities, layout);
            AddTypes(output, "Annotations", ValueKind.Annotation, layout.Annotations, layout);
        });

    private static void AddTypes(SourceProductionContext output, string folder, ValueKind kind, IReadOnlyList<TypeLayout> types, CorpusLayout layout)
    {
        foreach (var type in types)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource($"{folder}/{type.Name}.g.cs", TypeEmitter.Emit(type, kind, layout));
        }
    }
}
