using IprCorpus.Parquet.Compiled;
using IprCorpus.Parquet.Manifests;

namespace IprCorpus.Linq.Mapping;

/// <summary>The records of a compiled corpus and the tables of an export, which have to be of the same schema.</summary>
internal sealed class CorpusTables
{
    private readonly Dictionary<Type, RecordTable> _tables = [];

    /// <exception cref="InvalidDataException">The export has not the types of the records.</exception>
    public CorpusTables(CompiledTypes types, Manifest manifest)
    {
        Types = types;
        Manifest = manifest;
        var exported = manifest.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        Add(new RecordTable(types.Document, types.Shape.Document, [Exported(types.Document.Name)]));
        for (var index = 0; index < types.Entities.Count; index++)
        {
            Add(new RecordTable(types.Entities[index], types.Shape.Entities[index], Extension(types.Entities[index], types.Entities)));
        }

        for (var index = 0; index < types.Annotations.Count; index++)
        {
            Add(new RecordTable(types.Annotations[index], types.Shape.Annotations[index], Extension(types.Annotations[index], types.Annotations)));
        }

        AddRoot(types.Entities);
        AddRoot(types.Annotations);

        ManifestType Exported(string name) => exported.TryGetValue(name, out var type)
            ? type
            : throw new InvalidDataException($"The export has no table '{name}', which {types.Corpus} has. Export the corpus again from the version that the " +
                $"program references.");

        IReadOnlyList<ManifestType> Extension(Type record, IReadOnlyList<Type> all) =>
            [.. all.Where(type => record.IsAssignableFrom(type) && !type.IsAbstract).Select(static type => type.Name).Select(Exported)];

        void AddRoot(IReadOnlyList<Type> records)
        {
            if (records.Count > 0)
            {
                var root = records[0];
                while (root.BaseType!.Assembly == root.Assembly)
                {
                    root = root.BaseType;
                }

                Add(new RecordTable(root, new(root.Name, null, true, []), Extension(root, records)));
            }
        }
    }

    public CompiledTypes Types { get; }

    public Manifest Manifest { get; }

    /// <summary>All tables: of documents, of each declared type, and of the roots.</summary>
    public IEnumerable<RecordTable> All => _tables.Values;

    /// <summary>The table of a record type; null for any other type.</summary>
    public RecordTable? Find(Type record) => _tables.GetValueOrDefault(record);

    /// <summary>The exported type of a name.</summary>
    public ManifestType Exported(string name) => Manifest.Types.First(type => type.Name == name);

    private void Add(RecordTable table) => _tables.Add(table.Record, table);
}
