using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.Editing;

/// <summary>Finds all places in a YAML file where an id is written, sound or not.</summary>
internal sealed class SymbolReader(SchemaTypes types, StatedFile file)
{
    private readonly List<Symbol> _symbols = [];

    /// <summary>Gets the places, in the order of the file within documents and entities.</summary>
    public IReadOnlyList<Symbol> Read()
    {
        foreach (var entity in file.Entities)
        {
            Add(SymbolKind.Entity, entity.Id, "", isDeclaration: true);
            ReadProperties(types.Entities, types.Entities.IndexOf(entity.Type.Text), entity.Properties, "");
        }

        foreach (var document in file.Documents)
        {
            var scope = document.Id.Text;
            Add(SymbolKind.Document, document.Id, "", isDeclaration: true);
            ReadProperties(types.Document, 0, document.Properties, scope);
            foreach (var annotation in document.Annotations)
            {
                if (annotation.Id is { } id)
                    Add(SymbolKind.Annotation, id, scope, isDeclaration: true);

                ReadProperties(types.Annotations, types.Annotations.IndexOf(annotation.Type.Text), annotation.Properties, scope);
            }
        }

        return _symbols;
    }

    private void ReadProperties(TypeTable table, int type, IReadOnlyList<SourceEntry> entries, string scope)
    {
        if (type < 0)
            return;

        foreach (var (key, value) in entries)
        {
            var position = table.PropertyOf(type, key.Text);
            if (position >= 0 && table.AllProperties(type)[position].Kind is ValueKind.Entity or ValueKind.Annotation)
            {
                var isEntity = table.AllProperties(type)[position].Kind == ValueKind.Entity;
                foreach (var scalar in (value is SourceList list ? list.Items : [value]).OfType<SourceScalar>().Where(static scalar => !scalar.IsNull))
                    Add(isEntity ? SymbolKind.Entity : SymbolKind.Annotation, scalar, isEntity ? "" : scope, isDeclaration: false);
            }
        }
    }

    private void Add(SymbolKind kind, SourceScalar id, string scope, bool isDeclaration) =>
        _symbols.Add(new Symbol(kind, id.Text, scope, file.File.DisplayPath, id.Start, id.End, isDeclaration));
}
